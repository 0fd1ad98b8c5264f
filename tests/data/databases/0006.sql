BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE answer (
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	points VARCHAR, 
	reason TEXT, 
	evidence TEXT, 
	evidence_kind VARCHAR, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT ck_answer_ck_answer_points CHECK ((kind = 'rating') = (points is not null)), 
	CONSTRAINT ck_answer_ck_answer_evidence_kind CHECK (evidence_kind in ('binding', 'written', 'spoken', 'none')), 
	CONSTRAINT ck_answer_ck_answer_kind CHECK (kind in ('rating', 'not applicable', 'cannot tell', 'unrated')), 
	CONSTRAINT fk_answer_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('hnxqcmgn6y','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('hnxqcmgn6y','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('hnxqcmgn6y','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('hnxqcmgn6y','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('nkehv8yagv','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('nkehv8yagv','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('nkehv8yagv','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('nkehv8yagv','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zj666yk7p4','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zj666yk7p4','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('s8avn2ky6c','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('kwh57x6m4z','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kwh57x6m4z','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kwh57x6m4z','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('aah5zky982','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('aah5zky982','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('aah5zky982','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('b9267pn8yn','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('b9267pn8yn','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('b9267pn8yn','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('b9267pn8yn','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('dbc4s7kkye','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2ep5cfjxnq','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xrbjnzzqhy','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xrbjnzzqhy','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('59jwned9q6','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('59jwned9q6','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qyy5f64xjb','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qyy5f64xjb','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8n8bghvjsg','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8n8bghvjsg','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8n8bghvjsg','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('tdt3q2tfq4','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('z2rsx228wg','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
CREATE TABLE api_token (
	digest VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_api_token PRIMARY KEY (digest), 
	CONSTRAINT fk_api_token_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE, 
	CONSTRAINT ck_api_token_scope CHECK (scope in ('results', 'sheets'))
);
INSERT INTO "api_token" VALUES('6f5681952a3437d38ff74488d9af42e7b19401481993e23bb9a5a523ad941693','spw989yy2e','2fatgstr8c','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('d737bb2ebc69b613a405175fc15134e1957fef0f85ef1dc89600a590e7261d44','spw989yy2e','rpaf3e9ddg','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, known_since DATETIME, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('spw989yy2e','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.',NULL);
CREATE TABLE document (
	digest VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	time_stamp BLOB, 
	CONSTRAINT pk_document PRIMARY KEY (digest)
);
INSERT INTO "document" VALUES('69890ed90f0b73b6bc79160365c05ae8595527b98f7074d3ac57397d2b21c74f','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 0, "digest": "0000000000000000000000000000000000000000000000000000000000000000"}}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 1}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "cannot tell", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "2.7", "of": "3", "unit": "mean", "share": "8/9", "band": "high", "band_by_number": "high", "rated_share": "0.5", "low": "1.8", "high": "2.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "100", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "2/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "2/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "cannot tell", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.7", "band": "high"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "2.7", "band": "high"}, "halved": {"housing": {"score": "2.7", "band": "high"}}, "doubled": {"housing": {"score": "2.7", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "3.0", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.8", "band": "low"}, "without_rulings": null}, "asks": [{"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": ["wages"], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "69890ed90f0b73b6bc79160365c05ae8595527b98f7074d3ac57397d2b21c74f"}',NULL);
INSERT INTO "document" VALUES('d600cd5038efe247d9348e7e1463d3d2d33ed6faa64f9b092cca6f779e8febd8','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "d600cd5038efe247d9348e7e1463d3d2d33ed6faa64f9b092cca6f779e8febd8"}',NULL);
INSERT INTO "document" VALUES('15716d0389af3662406dd4953891d6086fd3b28b8db820a09f1f54bf792feb2f','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 1, "digest": "9c0961c1f3f9f919b38cf00e4c3e328d4d3083ef3bc990907dad357b5c6eadd7"}}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "15716d0389af3662406dd4953891d6086fd3b28b8db820a09f1f54bf792feb2f"}',NULL);
INSERT INTO "document" VALUES('4d2914ae35d871a50e62dedbe613c8f722500a4943bc7de81c93ebf1d55440ca','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Yard", "kind": null, "facts": {"address": null, "neighborhood": null, "developer": null, "homes": null, "homes_by_rent": null, "public_money": null, "public_money_for": null, "link": null, "website": null, "hearing": null, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "findings": {}, "sample": "no"}, "picture": null}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null}, "tally": {"rent": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}}, "reasons": {}, "group": null, "overall": {"score": "1.0", "of": "3", "unit": "mean", "share": "1/3", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.0", "high": "1.0", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/18", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "rated", "points": "1", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/9", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "1.0", "band": "low"}}, "other_weights": {"equal": {"score": "1.0", "band": "low"}, "halved": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}, "doubled": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.5", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "size", "gain": "2/9", "ask": null}, {"criterion": "wages", "gain": "1/6", "ask": "Wages that people here can live on."}, {"criterion": "hiring", "gain": "1/6", "ask": null}, {"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "hiring"], "score": "2.7", "band": "high"}, "way_up": {"band": "high", "criteria": ["size", "wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "4d2914ae35d871a50e62dedbe613c8f722500a4943bc7de81c93ebf1d55440ca"}',NULL);
INSERT INTO "document" VALUES('50ac93355165d641270b4dbd90a4a00846cd618e1a9302a08d253b0946a4a98e','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 15, "digest": "14a452513d5c7a36397cfad974a90d53c4f2f735d1c17077ce07a6beaf2ef483"}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "50ac93355165d641270b4dbd90a4a00846cd618e1a9302a08d253b0946a4a98e"}',NULL);
INSERT INTO "document" VALUES('1d06ecdd39919052ab92710f9cead1a462ee3fa8223885ee39fc589e7027f4a0','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": null}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "1d06ecdd39919052ab92710f9cead1a462ee3fa8223885ee39fc589e7027f4a0"}',NULL);
INSERT INTO "document" VALUES('8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 16, "digest": "30b4d48ef8d96bf293bb8806f8627655c0cddbe3dd5ff8e78e7a81338a8900b7"}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.1"}, "digest": "8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298"}',NULL);
CREATE TABLE journal (
	number INTEGER NOT NULL, 
	group_id VARCHAR NOT NULL, 
	round_id VARCHAR, 
	at DATETIME NOT NULL, 
	who VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	about TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (number), 
	CONSTRAINT fk_journal_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "journal" VALUES(1,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'spw989yy2e',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent", "before": ""}');
INSERT INTO "journal" VALUES(9,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(13,'spw989yy2e','gcnssmew3r','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(14,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "2ep5cfjxnq", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(15,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(18,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(19,'spw989yy2e','gcnssmew3r','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(20,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(21,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(22,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(23,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(24,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(25,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(26,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','','group-sheet-sent','{}');
INSERT INTO "journal" VALUES(27,'spw989yy2e','gcnssmew3r','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "50ac93355165d641270b4dbd90a4a00846cd618e1a9302a08d253b0946a4a98e", "reason": "", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(28,'spw989yy2e','gcnssmew3r','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(29,'spw989yy2e','gcnssmew3r','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298", "reason": "The group has spoken.", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(30,'spw989yy2e','fgkpyndxq7','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(31,'spw989yy2e','fgkpyndxq7','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(32,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(33,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(34,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(35,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(36,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(37,'spw989yy2e','php3yyjra8','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(38,'spw989yy2e','fgkpyndxq7','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept", "place": "Sample letter of December 1", "promised_on": "2026-12-01", "outcome_on": "2027-01-05"}');
INSERT INTO "journal" VALUES(39,'spw989yy2e','fgkpyndxq7','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": "", "place": ""}');
INSERT INTO "journal" VALUES(40,'spw989yy2e',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(41,'spw989yy2e',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(42,'spw989yy2e',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(43,'spw989yy2e',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('88997dd1f3bb0251840262977826e0918a6fdefe29e269bbc267133a7b1666cc','bhnenajvp2','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('4790329572e9de60c60b5e7c45ec93792b32d3f8d5fd7b178eb5f2c3294b0424','jzqsz54s7c','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('bd756dde91ac25134e60e5c3caf85fa6dbb5a118f8734e5df16e488d6ce87ba4','qcstjgr7zg','2026-11-22 20:00:00.000000',NULL);
CREATE TABLE listed (
	project_id VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	name VARCHAR NOT NULL, 
	sorted_name VARCHAR NOT NULL, 
	neighborhood VARCHAR, 
	developer VARCHAR, 
	held_by VARCHAR, 
	label VARCHAR, 
	hearing_on DATE, 
	rubric VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	searched TEXT NOT NULL, 
	sheets INTEGER NOT NULL, 
	CONSTRAINT pk_listed PRIMARY KEY (project_id), 
	CONSTRAINT fk_listed_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_listed_address UNIQUE (address)
);
INSERT INTO "listed" VALUES('bhnenajvp2','w2hdq64a',2,'15716d0389af3662406dd4953891d6086fd3b28b8db820a09f1f54bf792feb2f','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('vvkptp7qrw','na3ezsyc',2,'8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
CREATE TABLE listed_part (
	project_id VARCHAR NOT NULL, 
	principle VARCHAR NOT NULL, 
	titles TEXT NOT NULL, 
	score VARCHAR, 
	top VARCHAR NOT NULL, 
	share FLOAT, 
	band VARCHAR, 
	bands TEXT NOT NULL, 
	CONSTRAINT pk_listed_part PRIMARY KEY (project_id, principle), 
	CONSTRAINT fk_listed_part_project_id_listed FOREIGN KEY(project_id) REFERENCES listed (project_id) ON DELETE CASCADE
);
INSERT INTO "listed_part" VALUES('bhnenajvp2','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('bhnenajvp2','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('bhnenajvp2','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('vvkptp7qrw','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('vvkptp7qrw','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('vvkptp7qrw','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
CREATE TABLE organizer (
	id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR, 
	made_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_organizer PRIMARY KEY (id), 
	CONSTRAINT fk_organizer_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "organizer" VALUES('btfqf3m3mx','spw989yy2e','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('rgnkg7wqrk','spw989yy2e','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('p8pxptcbdv','spw989yy2e','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE "own_rubric" (
	id VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	group_id VARCHAR, 
	CONSTRAINT pk_own_rubric PRIMARY KEY (id), 
	CONSTRAINT fk_own_rubric_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "own_rubric" VALUES('577krnewnb','6ca0242fc1629f5d99078c19e19f0c3aef68e235ff321981c899089722f3ec7e','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('6k7gw6yhqb','74a0c9ba2fd2f8ff92cdb35e7af939c87fc1350c87513040f43c54d8799a8038','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','spw989yy2e');
CREATE TABLE picked_reason (
	round_id VARCHAR NOT NULL, 
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	translation TEXT, 
	picked_at DATETIME NOT NULL, 
	CONSTRAINT pk_picked_reason PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT fk_picked_reason_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_picked_reason_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "picked_reason" VALUES('gcnssmew3r','kwh57x6m4z','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('gcnssmew3r','aah5zky982','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('gcnssmew3r','xrbjnzzqhy','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
CREATE TABLE picture (
	digest VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (digest)
);
INSERT INTO "picture" VALUES('0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080006000803012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',8,6);
INSERT INTO "picture" VALUES('392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080008000603012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',6,8);
CREATE TABLE "project" (
	id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	group_id VARCHAR, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_form UNIQUE (form), 
	CONSTRAINT fk_project_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "project" VALUES('bhnenajvp2','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('jzqsz54s7c','3d40247c2833beeb9681e2fde1f72201c00eaae24e7f5782eae09c47a6017b50','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('qcstjgr7zg','a64c9d1ace0fbbc82d6976630e2bce78643cc23e97573fed5d2cbbf6c4812239','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('vvkptp7qrw','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'spw989yy2e');
INSERT INTO "project" VALUES('9k5rhjvzax','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'spw989yy2e');
CREATE TABLE promise (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	ask TEXT NOT NULL, 
	kind VARCHAR, 
	place TEXT, 
	promised_on DATE, 
	outcome VARCHAR, 
	outcome_on DATE, 
	evidence TEXT, 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_promise PRIMARY KEY (id), 
	CONSTRAINT fk_promise_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT ck_promise_kind CHECK (kind in ('binding', 'written', 'spoken')), 
	CONSTRAINT ck_promise_outcome CHECK (outcome in ('kept', 'broken')), 
	CONSTRAINT uq_promise_project_id UNIQUE (project_id, criterion)
);
INSERT INTO "promise" VALUES('dj6w6dftee','vvkptp7qrw','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('xyaa7ebk2d','vvkptp7qrw','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "published" (
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	round_id VARCHAR, 
	published_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	reason TEXT, 
	picture_digest VARCHAR, 
	digest VARCHAR NOT NULL, 
	draft_digest VARCHAR, 
	hidden_reason TEXT, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('w2hdq64a',1,'s7hds86jd4','2026-11-22 19:00:00.000000',NULL,NULL,'0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','69890ed90f0b73b6bc79160365c05ae8595527b98f7074d3ac57397d2b21c74f','90bf6693c061c9594b71e7f92e96c7f1e6657233d8d1f565a9e335ea1321bd9e',NULL);
INSERT INTO "published" VALUES('w2hdq64a',2,'s7hds86jd4','2026-11-22 20:00:00.000000',NULL,'Wages were told.','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','15716d0389af3662406dd4953891d6086fd3b28b8db820a09f1f54bf792feb2f','d600cd5038efe247d9348e7e1463d3d2d33ed6faa64f9b092cca6f779e8febd8',NULL);
INSERT INTO "published" VALUES('wc6be6yz',1,'c4d9gt592y','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,'567ad3c6d5dc5552d8ada271f8b02e07ef54b9d912c2d97ac68dfdc4218bd39c','4d2914ae35d871a50e62dedbe613c8f722500a4943bc7de81c93ebf1d55440ca',NULL);
INSERT INTO "published" VALUES('na3ezsyc',1,'gcnssmew3r','2026-11-22 22:00:00.000000',NULL,NULL,'392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','50ac93355165d641270b4dbd90a4a00846cd618e1a9302a08d253b0946a4a98e','1cbe537e5042983ec64faf5aee77c0eb4baf5cb5e367ce511ee9a293a58a6ac1',NULL);
INSERT INTO "published" VALUES('na3ezsyc',2,'gcnssmew3r','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298','1d06ecdd39919052ab92710f9cead1a462ee3fa8223885ee39fc589e7027f4a0',NULL);
CREATE TABLE record (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	project_id VARCHAR NOT NULL, 
	published_at VARCHAR, 
	salt VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	content_digest VARCHAR NOT NULL, 
	previous VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (number), 
	CONSTRAINT uq_record_digest UNIQUE (digest)
);
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','bhnenajvp2','w2hdq64a','280300de0c62d2b6c92f64d7b7cdfe68','{"digest":"69890ed90f0b73b6bc79160365c05ae8595527b98f7074d3ac57397d2b21c74f","number":"1","project":"Sample Block","round":"w2hdq64a","what":"published"}','af797d1f52e348a4381c8bc5f915c7f96824cb81bd7676a31a3a85efcb0b1fb3','0000000000000000000000000000000000000000000000000000000000000000','9c0961c1f3f9f919b38cf00e4c3e328d4d3083ef3bc990907dad357b5c6eadd7');
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','bhnenajvp2','w2hdq64a','2543d26dc3fcf401b04936d7f6eefeb4','{"digest":"15716d0389af3662406dd4953891d6086fd3b28b8db820a09f1f54bf792feb2f","number":"2","project":"Sample Block","reason":"Wages were told.","round":"w2hdq64a","what":"published"}','4412c24b3eaa41f1cdf62bc200addc11205c74f11de3bd01635bc70463551433','9c0961c1f3f9f919b38cf00e4c3e328d4d3083ef3bc990907dad357b5c6eadd7','f7293c633a8f11e534cc0d689342fd310aceab0c1fc469c1ee79f503780b9de7');
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','jzqsz54s7c','wc6be6yz','8211be092ca584b8cf49074e5b7e6a09','{"digest":"567ad3c6d5dc5552d8ada271f8b02e07ef54b9d912c2d97ac68dfdc4218bd39c","number":"1","project":"Sample Yard","round":"wc6be6yz","what":"published"}','078f63961c82a9f4cead7fcffda6936d2917042a1e9c28f1b90e096840476a39','f7293c633a8f11e534cc0d689342fd310aceab0c1fc469c1ee79f503780b9de7','99e489609dd50dd67ed31683438fb2639ea61730fe49ef3e84bd09d7a571cf74');
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','jzqsz54s7c',NULL,'8956d8456a504ed6a7b74b35d8907b6c','{"round":"wc6be6yz","what":"taken down"}','1dfb351c371ed017f70f1b363ee4b76400fd365f1c6821ae9e781e5584a1681a','99e489609dd50dd67ed31683438fb2639ea61730fe49ef3e84bd09d7a571cf74','eba34ecab5541ee3ce98aef60f0c2878efb197cdb9dcd85c078643b9168a1769');
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','vvkptp7qrw',NULL,'4b139e09662f74ec1b369fba9be05de7','{"round":"na3ezsyc","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','a5c75676e01fb789cda64e8c69a56400fdc30c4e992ab793aea78927165da183','eba34ecab5541ee3ce98aef60f0c2878efb197cdb9dcd85c078643b9168a1769','e536d34f158ad603328136f1f04ea637cb55527977ebd6c54125e79986dda77c');
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','vvkptp7qrw',NULL,'18ad5ff93c73a21d1121056569e6f311','{"reason":"Sent twice by one person.","round":"na3ezsyc","what":"set aside"}','d02e7a93dae20dd83e2c0542abb42ff9d7c8cbcdb250a0828c8950adf5c22e99','e536d34f158ad603328136f1f04ea637cb55527977ebd6c54125e79986dda77c','fa70fd7ff53269df620936ca9c7eab23de765dcda8329c0f33116ced8a3d5f9f');
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'364c3ba4789400972cb1baf8fea28a5f','{"round":"na3ezsyc","what":"closed"}','33b6cee3464519539615ba3908c6dff9744f469db1c64c5edc44eb97ae4b1f93','fa70fd7ff53269df620936ca9c7eab23de765dcda8329c0f33116ced8a3d5f9f','05e8bb83d888b881fedc4fb9c8e40c98c694b5f0f31a0b61ecbb5a0003738fb9');
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'72890344051eb5276a3cbcad38d58ac1','{"digest":"cb5ec8d48226cd2a7f0715198939c7d28d50554b45a1199ab448e5472a3956ff","round":"na3ezsyc","what":"counted"}','80a05644459b5dc42e206c1b9ab47416f930fa95c2fcd7986ccbdf5c11575e17','05e8bb83d888b881fedc4fb9c8e40c98c694b5f0f31a0b61ecbb5a0003738fb9','b3a7a06f6b363894ca6073e84e3e79f1e5e8a1d5f5bc9098424310d125810c41');
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'ca01d1ceacea6367e5cdb5888fb0a295','{"reason":"A sheet came late.","round":"na3ezsyc","what":"reopened"}','1f9737fc622591c1079ec9a8169a54b2ba6775d9f3102bd186f8df4e8b669b1e','b3a7a06f6b363894ca6073e84e3e79f1e5e8a1d5f5bc9098424310d125810c41','ae10dbf211327f90eba2475b354bf6cfe3e182719e676069593e592d3c18a73b');
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'81df53d79910d28317ed97da0cb4bc0a','{"round":"na3ezsyc","what":"closed"}','efe6d409e52c4083150ed3edcec20b223741a51fc0a4debb9fc4355670606c32','ae10dbf211327f90eba2475b354bf6cfe3e182719e676069593e592d3c18a73b','bc34be8458968f976eaa00b1233d0f9dd57a08955c29ddbfb1a3d107d67ed0d9');
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'abf79505d933ef205df98d942ce209d1','{"digest":"8167dca59f43819350870e7788cb464acd54440a976450cc539c3ac6f5d33e81","round":"na3ezsyc","what":"counted"}','d09acd1e75cec8e4b33cb2780d2798f420ea1de51940e9c1ac0ec6dc89786281','bc34be8458968f976eaa00b1233d0f9dd57a08955c29ddbfb1a3d107d67ed0d9','7879004f88a577ada747182082277612288492f8a66861b6a6c95ff47d9140af');
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'0367a8319ae96e86aa2619b0580f083c','{"after_counts":true,"criterion":"hiring","reason":"Nobody hires here.","round":"na3ezsyc","what":"ruled out"}','27dd9e543aefbfd4853a82c9cd6c884416134b9507bfbea9f6b15777b8cfaae6','7879004f88a577ada747182082277612288492f8a66861b6a6c95ff47d9140af','44a752b5a6ae22af36ad29596959a68008ff1ab288555b0370964c330cf19daa');
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'1b45af48ec1db74b70978fcb206b2cea','{"digest":"e25a607ff9c6ca315942d5303ad827851a4a30a965d3662a1c084d0a2c9ea802","round":"na3ezsyc","what":"counted"}','4cf287c40f7c554630888cfc2e4a69c67dae5996504a0c5112e4f3981b89f3d3','44a752b5a6ae22af36ad29596959a68008ff1ab288555b0370964c330cf19daa','4ab1a057506017145fa49847c8ed3769e3b266dd2d9b145f6eef8448ded8fc18');
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'8d22409c7d6879ed93fa37312dbb14bf','{"after_counts":true,"round":"na3ezsyc","what":"group sheet"}','829d2016d6d3aad4ff07e870f0dc426c0bd6124646cbfb048d1d1aee077fb1d0','4ab1a057506017145fa49847c8ed3769e3b266dd2d9b145f6eef8448ded8fc18','586c250b4cdbf9d10a384d80fa355da08f3a33fe6f0df01dfa2b97fb7fb05bd9');
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','vvkptp7qrw',NULL,'35c6f617d5d96e59bbdd4f26dbe2ce11','{"after_counts":true,"round":"na3ezsyc","what":"group sheet"}','dd0084e86b64dba42acfd0243060604d3a488123c5255e4e8aecb56cc878bcd2','586c250b4cdbf9d10a384d80fa355da08f3a33fe6f0df01dfa2b97fb7fb05bd9','14a452513d5c7a36397cfad974a90d53c4f2f735d1c17077ce07a6beaf2ef483');
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','vvkptp7qrw','na3ezsyc','d4313b8ba311d4f69a1415e29aa788eb','{"digest":"50ac93355165d641270b4dbd90a4a00846cd618e1a9302a08d253b0946a4a98e","group":"Sample Neighbors","number":"1","project":"Sample Terrace","round":"na3ezsyc","what":"published"}','1d4fb0ccf05585438ebebd5b4464cdc305514ab05381b9926362196ca8ab9be4','14a452513d5c7a36397cfad974a90d53c4f2f735d1c17077ce07a6beaf2ef483','30b4d48ef8d96bf293bb8806f8627655c0cddbe3dd5ff8e78e7a81338a8900b7');
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','vvkptp7qrw','na3ezsyc','668750db3f15e0e26a6dda6f945f274d','{"digest":"8e09f161f46c1523b3f49565ebcae9c65cfe059bc252570609df488becb79298","group":"Sample Neighbors","number":"2","project":"Sample Terrace","reason":"The group has spoken.","round":"na3ezsyc","what":"published"}','22aabe8707b4a8b492abea20539c25f82eece21ea75377373cd9c8e679582d7f','30b4d48ef8d96bf293bb8806f8627655c0cddbe3dd5ff8e78e7a81338a8900b7','2c642911e23f931ab3dd1928d3efce7455861eba3e83758ccda2b438fdd2dd5a');
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','vvkptp7qrw',NULL,'93ac40cad1ba682876472e8ee8719db5','{"round":"58t6vd4v","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','a0012b9141ccec5cb1b6149960b8f5404c7457a154b9c4e76e029995fa4302f8','2c642911e23f931ab3dd1928d3efce7455861eba3e83758ccda2b438fdd2dd5a','684a17b79953a14892a5222e85ceeac3698ef62cf32c5c3a63123b174376bc85');
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','vvkptp7qrw',NULL,'a641e85282f7f7464df87ce64715885f','{"ask":"Ten homes at 30 percent.","outcome":"kept","outcome_on":"2027-01-05","place":"Sample letter of December 1","promised":"written","promised_on":"2026-12-01","reason":"Ten homes stand.","round":"58t6vd4v","what":"promise changed"}','55e3fb3b8f2abf88692cd74db1fdd5ab47e43c96787d0ebf62d463172c73bde9','684a17b79953a14892a5222e85ceeac3698ef62cf32c5c3a63123b174376bc85','1dd1d21a5ff396bff8f5c4a01b9cfdeb93f563dddea3f6d11dc52e1e6a0c7b04');
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','vvkptp7qrw',NULL,'9ff825cabfe3da4557697fd9bd607dd0','{"ask":"Wages that people can live on.","promised":"spoken","round":"58t6vd4v","what":"promise changed"}','83863de5fa032cc869e16ef9d2b151abfa26ac41dc1d2cb91eb2ba6623717232','1dd1d21a5ff396bff8f5c4a01b9cfdeb93f563dddea3f6d11dc52e1e6a0c7b04','d45c39da89542afe778d746a42c4edcca6c386c84232c89eecbd0d0aed8120cf');
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','vvkptp7qrw',NULL,'6cbd8b3c6a8f2f264947a5045edb8d4f','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','514fb1aa2eb250ea31b8fea69effb47edcf0e5167e3d03c8b4573821478dc8de','d45c39da89542afe778d746a42c4edcca6c386c84232c89eecbd0d0aed8120cf','f749a247ef672e6530cdf0d00ec1baed5f177518bda4a2f2e2bfad3277fc7bdf');
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'f749a247ef672e6530cdf0d00ec1baed5f177518bda4a2f2e2bfad3277fc7bdf');
CREATE TABLE "round" (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	rubric_status VARCHAR NOT NULL, 
	rubric_reviewed TEXT, 
	translations TEXT NOT NULL, 
	project_entry TEXT NOT NULL, 
	picture_digest VARCHAR, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	digest VARCHAR, 
	address VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	code VARCHAR, 
	label VARCHAR, 
	sharing VARCHAR, 
	closes_at DATETIME, 
	languages VARCHAR DEFAULT ('') NOT NULL, 
	welcome TEXT, 
	shows_raters BOOLEAN DEFAULT 0 NOT NULL, 
	handed_out INTEGER, 
	handed_in INTEGER, 
	rulings TEXT DEFAULT '{}' NOT NULL, 
	reopened TEXT DEFAULT '[]' NOT NULL, 
	counted TEXT, 
	hearing_on DATE, 
	carried_over TEXT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT uq_round_code UNIQUE (code)
);
INSERT INTO "round" VALUES('s7hds86jd4','bhnenajvp2','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','d600cd5038efe247d9348e7e1463d3d2d33ed6faa64f9b092cca6f779e8febd8','w2hdq64a','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('c4d9gt592y','jzqsz54s7c','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','4d2914ae35d871a50e62dedbe613c8f722500a4943bc7de81c93ebf1d55440ca','wc6be6yz','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}',NULL,NULL);
INSERT INTO "round" VALUES('9j29f9ceb3','qcstjgr7zg','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,'3a7rpq66','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
INSERT INTO "round" VALUES('gcnssmew3r','vvkptp7qrw','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','1d06ecdd39919052ab92710f9cead1a462ee3fa8223885ee39fc589e7027f4a0','na3ezsyc','2026-11-22 20:00:00.000000','6xtced','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('fgkpyndxq7','vvkptp7qrw','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,'58t6vd4v','2026-11-24 23:00:00.000000','46v5zd','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}');
INSERT INTO "round" VALUES('php3yyjra8','9k5rhjvzax','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'qy6fnega','2026-11-24 23:00:00.000000','nat4a4','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
CREATE TABLE rubric (
	digest VARCHAR NOT NULL, 
	rubric VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_rubric PRIMARY KEY (digest)
);
INSERT INTO "rubric" VALUES('6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample-card','1','{"rubric": "sample-card", "edition": "1", "title": "Sample card", "language": "en", "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "1", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
INSERT INTO "rubric" VALUES('59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','sample-card-ours','1','{"rubric": "sample-card-ours", "edition": "1", "based_on": {"name": "sample-card@1", "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b"}, "title": "Sample card, our weights", "language": "en", "source": {"name": "Sample card", "note": "Jobs first."}, "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "3", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE, 
	CONSTRAINT uq_session_digest UNIQUE (digest)
);
INSERT INTO "session" VALUES('3ac94acey7','ee7681881e8669282eb6d6896cfdd4335da9755076e4f2857be00f7b15837e59','btfqf3m3mx','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('nbjgvxss9b','e5c2f03b554627536eb0c222aaa21c7205b856a4017a1cf83e0c19e9a67820cc','rgnkg7wqrk','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "sheet" (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	sent_at DATETIME, 
	role VARCHAR DEFAULT 'rater' NOT NULL, 
	link VARCHAR, 
	number VARCHAR, 
	device VARCHAR, 
	typed_by VARCHAR, 
	second_of VARCHAR, 
	language VARCHAR, 
	begun_at DATETIME, 
	set_aside_at DATETIME, 
	set_aside_reason TEXT, 
	about TEXT, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT ck_sheet_source CHECK (source in ('online', 'paper', 'file')), 
	CONSTRAINT fk_sheet_second_of_sheet FOREIGN KEY(second_of) REFERENCES sheet (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sheet_link UNIQUE (link), 
	CONSTRAINT ck_sheet_role CHECK (role in ('rater', 'group', 'developer')), 
	CONSTRAINT ck_sheet_set_aside CHECK ((set_aside_at is null) = (set_aside_reason is null))
);
INSERT INTO "sheet" VALUES('hnxqcmgn6y','s7hds86jd4','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('nkehv8yagv','c4d9gt592y','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('zj666yk7p4','9j29f9ceb3','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('s8avn2ky6c','gcnssmew3r','online','2026-11-22 20:00:00.000000','developer','79c65ec0d7374019bc1bb849f7ae2d7f3825d56f2f928dcc85244bf3b723cae2',NULL,'3bf9b839b3ff6bbb',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kwh57x6m4z','gcnssmew3r','online','2026-11-22 21:00:00.000000','rater','39d99b7c7a833f5a94406f66519973566cb439378ab916a8d51f247864df5e32',NULL,'02d1e035de5bc9b6',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('aah5zky982','gcnssmew3r','online','2026-11-22 21:00:00.000000','rater','f24e710230e9518e8351fccaea77559789e7cb806f9b02e8d9d2585dc4d6ceac',NULL,'22d897f03ade4b41',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('b9267pn8yn','gcnssmew3r','online','2026-11-22 21:00:00.000000','rater','47105aeebb120596283779d17da9c53a1449efc3b2578b35d73ef9dc7dd8cfa2',NULL,'bb43096061e7d9e3',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('dbc4s7kkye','gcnssmew3r','online',NULL,'rater','1156eba9ccd43aabb7914d605b5f030ceb65abd9e52d656acbe338d6192f50fa',NULL,'925c1b30e8d4b8a8',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('2ep5cfjxnq','gcnssmew3r','online','2026-11-22 21:00:00.000000','rater','83f35391d658bdf2bb810c70dba9429f4512af2c75235e84967714d217792ee7',NULL,'02d1e035de5bc9b6',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('xrbjnzzqhy','gcnssmew3r','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'btfqf3m3mx Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('59jwned9q6','gcnssmew3r','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'rgnkg7wqrk Sample Bob','xrbjnzzqhy',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('qyy5f64xjb','gcnssmew3r','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'btfqf3m3mx Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('8n8bghvjsg','gcnssmew3r','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'btfqf3m3mx Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('tdt3q2tfq4','gcnssmew3r','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('z2rsx228wg','fgkpyndxq7','online','2026-11-24 23:00:00.000000','rater','88651709e24c9329e87220a4f40edbdd2db18d516fd27ef10a0939ef2ce5b9e9',NULL,'911c8da0496e1013',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('d8spztzcxj','php3yyjra8','online',NULL,'rater','e881a963d177a367d1e8e81fe3225abcee62034b5010d4ac1e855fcddf3a4389',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('389kx8zctw','php3yyjra8','online',NULL,'rater','3a7c821b6a0dd8f77575a46da640f5c0e3f8aed71977569f5b03a0cc3cfd21a8',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('fb94ef70f50fd447adef215020148e55c1fd02185ffd2389c017b8a70430224a','btfqf3m3mx','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('df2a14bc526dee1de0083725d61c9a0160e0fa3c20b079a22da214ecb71ee186','rgnkg7wqrk','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('99b0a24022c052813e477025b1f5ef1d58666cbfb40f70c0115e1419053cd8d4','p8pxptcbdv','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE translation (
	digest VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (digest)
);
INSERT INTO "translation" VALUES('6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','es','{"language":"es","translators":[],"reviewed":null,"texts":{"title":"Tarjeta de muestra","bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
INSERT INTO "translation" VALUES('5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','es','{"language":"es","translators":[],"reviewed":null,"texts":{"bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
CREATE TABLE upload (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	notices TEXT NOT NULL, 
	content TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "upload" VALUES('kwspd3n22t','fgkpyndxq7','','﻿sheet,criterion,answer,reason,evidence,evidence kind
8,rent,3,,,
8,size,3,,,
8,hiring,2,,,
','2026-11-24 23:00:00.000000');
CREATE INDEX ix_link_project_id ON link (project_id);
CREATE INDEX ix_organizer_group_id ON organizer (group_id);
CREATE INDEX ix_sign_in_link_organizer_id ON sign_in_link (organizer_id);
CREATE INDEX ix_session_organizer_id ON session (organizer_id);
CREATE INDEX ix_journal_group_id ON journal (group_id);
CREATE INDEX ix_journal_round_id ON journal (round_id);
CREATE INDEX ix_own_rubric_expires_at ON own_rubric (expires_at);
CREATE INDEX ix_own_rubric_group_id ON own_rubric (group_id);
CREATE INDEX ix_project_expires_at ON project (expires_at);
CREATE INDEX ix_project_group_id ON project (group_id);
CREATE INDEX ix_sheet_round_id_role ON sheet (round_id, role);
CREATE UNIQUE INDEX uq_sheet_number ON sheet (round_id, number) WHERE second_of is null;
CREATE INDEX ix_picked_reason_round_id ON picked_reason (round_id);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_listed_published_at ON listed (published_at);
CREATE INDEX ix_listed_neighborhood ON listed (neighborhood);
CREATE INDEX ix_listed_part_principle_band ON listed_part (principle, band);
CREATE INDEX ix_api_token_group_id ON api_token (group_id);
CREATE INDEX ix_record_project_id ON record (project_id);
CREATE INDEX ix_record_published_at ON record (published_at);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_digest ON round (digest);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_round_id ON published (round_id);
COMMIT;

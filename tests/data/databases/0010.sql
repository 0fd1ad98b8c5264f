BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "answer" VALUES('65ferptfnr','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('65ferptfnr','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('65ferptfnr','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('65ferptfnr','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('zcxm23mh6c','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zcxm23mh6c','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zcxm23mh6c','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zcxm23mh6c','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('hax8yh72pk','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('hax8yh72pk','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('mxnwbb4qex','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('efn9baqexx','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('efn9baqexx','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('efn9baqexx','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8xwjss8784','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8xwjss8784','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8xwjss8784','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('af9jhgkjgy','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('af9jhgkjgy','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('af9jhgkjgy','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('af9jhgkjgy','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('248h92vqhx','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('n77ahkhpxt','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mk4n3e6xe9','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mk4n3e6xe9','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h48kjfjcz7','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h48kjfjcz7','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('p2x5mffn9q','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('p2x5mffn9q','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('phypsbvsbk','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('phypsbvsbk','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('phypsbvsbk','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('zzsg4nt79p','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('pnzp9sv2kj','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('def6da381d948f76c1af9919819af3f99600f12a45051ea37f2deea26d95bd02','bs7fhqgnk3','fz4xyxmjfg','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('cdfa974dfbac6a37889a8e7b1286e27116ec7af71ed7bc9edced442fdc99fd22','bs7fhqgnk3','p7j3x3axpp','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, known_since DATETIME, place VARCHAR, zone VARCHAR, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('bs7fhqgnk3','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.',NULL,'sample-city',NULL);
CREATE TABLE document (
	digest VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	time_stamp BLOB, 
	CONSTRAINT pk_document PRIMARY KEY (digest)
);
INSERT INTO "document" VALUES('e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 0, "digest": "0000000000000000000000000000000000000000000000000000000000000000"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 1}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "cannot tell", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "2.7", "of": "3", "unit": "mean", "share": "8/9", "band": "high", "band_by_number": "high", "rated_share": "0.5", "low": "1.8", "high": "2.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "100", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "2/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "2/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "cannot tell", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.7", "band": "high"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "2.7", "band": "high"}, "halved": {"housing": {"score": "2.7", "band": "high"}}, "doubled": {"housing": {"score": "2.7", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "3.0", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.8", "band": "low"}, "without_rulings": null}, "asks": [{"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": ["wages"], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18"}',NULL);
INSERT INTO "document" VALUES('cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0"}',NULL);
INSERT INTO "document" VALUES('307e95f842dba817a82e9feed616d59bdd8012b1ab94997cff0c873308802893','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 1, "digest": "011e2c8649a5f7a554aa0e6bb391f020ca69f465050929e14a6e53143dcb3678"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "307e95f842dba817a82e9feed616d59bdd8012b1ab94997cff0c873308802893"}',NULL);
INSERT INTO "document" VALUES('6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Yard", "kind": null, "facts": {"address": null, "neighborhood": null, "developer": null, "homes": null, "homes_by_rent": null, "public_money": null, "public_money_for": null, "public_benefit": null, "link": null, "website": null, "hearing": null, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": null}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}}, "reasons": {}, "group": null, "overall": {"score": "1.0", "of": "3", "unit": "mean", "share": "1/3", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.0", "high": "1.0", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/18", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "rated", "points": "1", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/9", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "1.0", "band": "low"}}, "other_weights": {"equal": {"score": "1.0", "band": "low"}, "halved": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}, "doubled": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.5", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "size", "gain": "2/9", "ask": null}, {"criterion": "wages", "gain": "1/6", "ask": "Wages that people here can live on."}, {"criterion": "hiring", "gain": "1/6", "ask": null}, {"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "hiring"], "score": "2.7", "band": "high"}, "way_up": {"band": "high", "criteria": ["size", "wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39"}',NULL);
INSERT INTO "document" VALUES('bb04c521783b1e46fb6c084d68496d05534455b7dda94c579bbe528c43ca81d7','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 15, "digest": "d0276e21e903575d0e39eba461d789e9f2ee80b4d4d55318a5d8763f20df4e05"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "bb04c521783b1e46fb6c084d68496d05534455b7dda94c579bbe528c43ca81d7"}',NULL);
INSERT INTO "document" VALUES('d49ec8d6efade2bbfef789e705bf91a0f88b801ca80531ab559108f674184045','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "in_languages": {}, "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": null, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "d49ec8d6efade2bbfef789e705bf91a0f88b801ca80531ab559108f674184045"}',NULL);
INSERT INTO "document" VALUES('2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "in_languages": {}, "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 16, "digest": "51e6f01a739bebcaf79cf77f17e4f7d5c51ae9e2be34ba968b56497573dc66f4"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117"}',NULL);
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
INSERT INTO "journal" VALUES(1,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','Sample Ann','named','{"group": "Sample Neighbors", "name": "Sample Ann"}');
INSERT INTO "journal" VALUES(6,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'bs7fhqgnk3',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(8,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(9,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent", "before": ""}');
INSERT INTO "journal" VALUES(10,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(11,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(12,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(13,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(14,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(15,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "P266", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(16,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(18,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(19,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(20,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(21,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(22,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(23,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(24,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(25,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(26,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(27,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','','group-sheet-sent','{}');
INSERT INTO "journal" VALUES(28,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "bb04c521783b1e46fb6c084d68496d05534455b7dda94c579bbe528c43ca81d7", "reason": "", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(29,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(30,'bs7fhqgnk3','4mzgvyv35s','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117", "reason": "The group has spoken.", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(31,'bs7fhqgnk3','zd6vbtkzgm','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(32,'bs7fhqgnk3','zd6vbtkzgm','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(33,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(34,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(35,'bs7fhqgnk3','q385czqndh','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Hall", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(36,'bs7fhqgnk3','q385czqndh','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(37,'bs7fhqgnk3','q385czqndh','2026-11-24 23:00:00.000000','Sample Ann','languages-changed','{"before": "en, es"}');
INSERT INTO "journal" VALUES(38,'bs7fhqgnk3','q385czqndh','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(39,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(40,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(41,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','languages-changed','{"before": "en, es"}');
INSERT INTO "journal" VALUES(42,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(43,'bs7fhqgnk3','36rbarkff9','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(44,'bs7fhqgnk3','zd6vbtkzgm','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept", "place": "Sample letter of November 20", "promised_on": "2026-11-20", "outcome_on": "2026-11-21"}');
INSERT INTO "journal" VALUES(45,'bs7fhqgnk3','zd6vbtkzgm','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": "", "place": ""}');
INSERT INTO "journal" VALUES(46,'bs7fhqgnk3',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(47,'bs7fhqgnk3',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(48,'bs7fhqgnk3',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(49,'bs7fhqgnk3',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE lease (
	name VARCHAR NOT NULL, 
	holder VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	done INTEGER NOT NULL, 
	CONSTRAINT pk_lease PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('count sample','a process','2026-11-24 23:00:20.000000',0);
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('4dcebff5d5225b103932bd985ba0abaf6c088961e85ad639aaf6405f4baecf89','pafxa67yb5','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('fa366801b050ffe018854f02c3b89828287447339232f8dda3b850626534e4f6','9a4tykrwpm','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('8c7174f6cac4143c8fb944ee8575c93ea845c173e1d9b07ee45afa3aaf3854ba','wv4pd5e3jt','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('pafxa67yb5','gnzydd4e',2,'307e95f842dba817a82e9feed616d59bdd8012b1ab94997cff0c873308802893','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('x8wnk5zyj2','hpzf7vc9',2,'2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('pafxa67yb5','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('pafxa67yb5','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('pafxa67yb5','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('x8wnk5zyj2','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('x8wnk5zyj2','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('x8wnk5zyj2','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
CREATE TABLE organizer (
	id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR, 
	made_at DATETIME NOT NULL, 
	removed_at DATETIME, wants_mail BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_organizer PRIMARY KEY (id), 
	CONSTRAINT fk_organizer_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "organizer" VALUES('87yy98jyr5','bs7fhqgnk3','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL,1);
INSERT INTO "organizer" VALUES('xawqx4ns6r','bs7fhqgnk3','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL,0);
INSERT INTO "organizer" VALUES('r4ntfhkbgp','bs7fhqgnk3','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',1);
CREATE TABLE "own_rubric" (
	id VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	group_id VARCHAR, marked_at DATETIME, 
	CONSTRAINT pk_own_rubric PRIMARY KEY (id), 
	CONSTRAINT fk_own_rubric_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "own_rubric" VALUES('azbdw8b58q','8fd61e41c48cb8f60afdda35e07c7081401b75ca1e76ca597f204cd6f6abef14','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "own_rubric" VALUES('vgc99ppn3r','ac32f22cd7071570648ceb10742c368086e729939b4e69561b6a0df35987ba08','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','bs7fhqgnk3',NULL);
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
INSERT INTO "picked_reason" VALUES('4mzgvyv35s','efn9baqexx','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('4mzgvyv35s','8xwjss8784','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('4mzgvyv35s','mk4n3e6xe9','rent','2
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
	group_id VARCHAR, marked_at DATETIME, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_form UNIQUE (form), 
	CONSTRAINT fk_project_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "project" VALUES('pafxa67yb5','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL,NULL);
INSERT INTO "project" VALUES('9a4tykrwpm','bdd93c89ee70f80972a9c42d91cceaf77e8247824acc5fee7e64f37129ef4b62','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('wv4pd5e3jt','761e483f2e504d6cfcc289e915abe6050d2cd947e66fc08bbb30ed042021768b','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('x8wnk5zyj2','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'bs7fhqgnk3',NULL);
INSERT INTO "project" VALUES('kc7gdv6e48','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'bs7fhqgnk3',NULL);
INSERT INTO "project" VALUES('gzrmatgs8t','3cbaeb57c64020ee4df47e9274d1d0d90f3148a3c14af8190006fa680fb10ebd','2026-11-24 23:00:00.000000',NULL,'bs7fhqgnk3',NULL);
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
INSERT INTO "promise" VALUES('f2fmeb6kk3','x8wnk5zyj2','rent','Ten homes at 30 percent.','written','Sample letter of November 20','2026-11-20','kept','2026-11-21','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('qsbw7xxqjr','x8wnk5zyj2','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
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
	hidden_reason TEXT, sheet_ids TEXT, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('gnzydd4e',1,'vjs3byr9xx','2026-11-22 19:00:00.000000',NULL,NULL,'0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18','1f3d9e3c80185adbe98e52accd89c033278cf38b63b90f0fd92d017838e13606',NULL,NULL);
INSERT INTO "published" VALUES('gnzydd4e',2,'vjs3byr9xx','2026-11-22 20:00:00.000000',NULL,'Wages were told.','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','307e95f842dba817a82e9feed616d59bdd8012b1ab94997cff0c873308802893','cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0',NULL,NULL);
INSERT INTO "published" VALUES('e4bsbxzp',1,'3gb66xg9y4','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,'3b7a828984c1238256494d5d9a795d725917a21519d0815335236a956784c68a','6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39',NULL,NULL);
INSERT INTO "published" VALUES('hpzf7vc9',1,'4mzgvyv35s','2026-11-22 22:00:00.000000',NULL,NULL,'392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','bb04c521783b1e46fb6c084d68496d05534455b7dda94c579bbe528c43ca81d7','7f62ebb18651f77cfdd0448967835eaddd6e7f6e4cef061a9f1577def4968097',NULL,'8xwjss8784 af9jhgkjgy efn9baqexx mk4n3e6xe9 p2x5mffn9q phypsbvsbk');
INSERT INTO "published" VALUES('hpzf7vc9',2,'4mzgvyv35s','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117','d49ec8d6efade2bbfef789e705bf91a0f88b801ca80531ab559108f674184045',NULL,'8xwjss8784 af9jhgkjgy efn9baqexx mk4n3e6xe9 p2x5mffn9q phypsbvsbk');
CREATE TABLE reading_choices (
	group_id VARCHAR NOT NULL, 
	headings VARCHAR NOT NULL, 
	choices TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_choices PRIMARY KEY (group_id, headings), 
	CONSTRAINT fk_reading_choices_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "reading_choices" VALUES('bs7fhqgnk3','fc2f468f7b91d7d4070afe9af9c015cdc2c2f3a663fd326b2d1991cbfc9fb6df','{}','2026-11-22 21:00:00.000000');
CREATE TABLE record (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	project_id VARCHAR NOT NULL, 
	published_at VARCHAR, 
	salt VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	content_digest VARCHAR NOT NULL, 
	previous VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, withheld BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (number), 
	CONSTRAINT uq_record_digest UNIQUE (digest)
);
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','pafxa67yb5','gnzydd4e','add5f8ee2e48c0d68e66a9673a6c7826','{"digest":"e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18","number":"1","project":"Sample Block","round":"gnzydd4e","what":"published"}','b27f57c66201adc78b7f317a06c72df8d5485d77f8bf63b67dd314d3f98fd7dc','0000000000000000000000000000000000000000000000000000000000000000','011e2c8649a5f7a554aa0e6bb391f020ca69f465050929e14a6e53143dcb3678',0);
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','pafxa67yb5','gnzydd4e','abff231536fb4f9867dd7cb15e12ab26','{"digest":"307e95f842dba817a82e9feed616d59bdd8012b1ab94997cff0c873308802893","number":"2","project":"Sample Block","reason":"Wages were told.","round":"gnzydd4e","what":"published"}','8cbd3f195d9d68f875632b6f583a1ba5b5817cc9f539bcccbef2caccf5253c70','011e2c8649a5f7a554aa0e6bb391f020ca69f465050929e14a6e53143dcb3678','5720c79d51d4b5ed8963fbcc19913f010b8cca6e7ba8e47b40dd9d4499d5a5ef',0);
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','9a4tykrwpm','e4bsbxzp','e1faefae7c5e51af09bb37e66fc1fc2a','{"digest":"3b7a828984c1238256494d5d9a795d725917a21519d0815335236a956784c68a","number":"1","project":"Sample Yard","round":"e4bsbxzp","what":"published"}','2397e24ee15c4e993a26e4f81190893e40f02e050d9aa57d2b87750b0839a2cb','5720c79d51d4b5ed8963fbcc19913f010b8cca6e7ba8e47b40dd9d4499d5a5ef','3ba2588bff79fdef4f38a0851e562de21c108d8a8f242eff650738addade30c2',0);
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','9a4tykrwpm',NULL,'c9cc7a9310d6097ce772888b187d353d','{"round":"e4bsbxzp","what":"taken down"}','d75d7031e523b80b3b1eb3fdbcb64f107a25f3b3ad9a0c80645582094841379c','3ba2588bff79fdef4f38a0851e562de21c108d8a8f242eff650738addade30c2','d4a461d2279eeb442e2aef3ec91f91ea8d961110966f7b6e4a8e0e6e578820fa',0);
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','x8wnk5zyj2',NULL,'9fe34954e44f52ac4d51a65cbfff2b54','{"round":"hpzf7vc9","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','acedf2a0ae234cfe8ccdb5ce7347bf0cc27da58f6d61d504ba2375c232f22797','d4a461d2279eeb442e2aef3ec91f91ea8d961110966f7b6e4a8e0e6e578820fa','48b151f116ca68cd95af8789201238406af7bb23dc375f77426fa7775394c248',0);
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','x8wnk5zyj2',NULL,'8659fdcf640546e305643c5905dd14de','{"reason":"Sent twice by one person.","round":"hpzf7vc9","what":"set aside"}','6c087c88136ccc691cf11cc3ad024cd3607369c8b78f3834f81876fb49043a98','48b151f116ca68cd95af8789201238406af7bb23dc375f77426fa7775394c248','2432757abfac0ecd94fcf2c8e12e566a48c9d4ee8d8e490c5b2c087111ea7703',0);
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'038eec5b05823137f5b209fa811ef6e8','{"round":"hpzf7vc9","what":"closed"}','bc355eb8df84cda82a7a3825adaaffd45b7eef107628cffab0d32ff98ed3e99b','2432757abfac0ecd94fcf2c8e12e566a48c9d4ee8d8e490c5b2c087111ea7703','2316f9e00b8123c43284b25ae46a1117cac2968f4b85ec5659a82766a6b45056',0);
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'49cc3b4fe94c80575540706e4d6f0fb6','{"digest":"eab7c5d63321cc7cb4885c748fe38c1ede69c00aedba1503a8b457adececfe7c","round":"hpzf7vc9","what":"counted"}','73ac41a3a318a391fd3c2f53ac89a0ec0adf3a2c698adfc2fe37bfdc47ed1df8','2316f9e00b8123c43284b25ae46a1117cac2968f4b85ec5659a82766a6b45056','1679902fcf04d3dbac58c50ec34fa600776648142f3c15c08fd5f6d11d1b60dd',0);
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'a7352eebcc0dbd9a3f17a3708f9812cf','{"reason":"A sheet came late.","round":"hpzf7vc9","what":"reopened"}','c17428e7cad3ed6408c0b2e4ff089182704b0ecd8f8df52caea2ae54346e3e03','1679902fcf04d3dbac58c50ec34fa600776648142f3c15c08fd5f6d11d1b60dd','5bf07c9856890948b0082248cbdab63dc2b1ef7354202797d906fac850c2dce1',0);
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'dabd8c42939dc1d27ccf90efb121854b','{"round":"hpzf7vc9","what":"closed"}','8d504c9cd4be8c05fb5cd36921baa9912be2abf9191d464632a4071d45c988e6','5bf07c9856890948b0082248cbdab63dc2b1ef7354202797d906fac850c2dce1','8eb4be9f81b58beb75f058a5d81d2680db4502531962296d8e4f2e2df0fd5f3f',0);
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'fb779ba10415e12bfd107bb4422ddd91','{"digest":"b6530c3663c2997797bb7a23fc04d30d2cc595b1ccffd1d9df509efee0f2bc5c","round":"hpzf7vc9","what":"counted"}','3120bacd886c79828aba474ad64635ee8c90dd88a15d04ea2a4726403cf01bbf','8eb4be9f81b58beb75f058a5d81d2680db4502531962296d8e4f2e2df0fd5f3f','009f46cf153a2a1459944cead98254d9597d7c835e508c2a5f274edf18295282',0);
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'3af99a4c7bca53f547a78295e6f867b1','{"after_counts":true,"criterion":"hiring","question":"Are neighbors hired first?","reason":"Nobody hires here.","round":"hpzf7vc9","what":"ruled out"}','e22486119750b62f73e3e6cc85cb938666bfe2e8ada9ce1ef4dc915914b9f5a6','009f46cf153a2a1459944cead98254d9597d7c835e508c2a5f274edf18295282','3f4ac01dc52d7fd5221819aa343ca92d4de2d72f08e0490a5213c58bccc53b4c',0);
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'febe54cbc43825fc1701f64da2dbbb42','{"digest":"863530afa67560b0c4d29b642f22d2a3cd53ce2cfc8c92aa350337ff33cf486d","round":"hpzf7vc9","what":"counted"}','dc07f76d8cb4fefb26534fb30d7eb9d66f205ad8ffc8b4c060afbfdad2ab4c74','3f4ac01dc52d7fd5221819aa343ca92d4de2d72f08e0490a5213c58bccc53b4c','c0751dea4595668808a8cb040b161ac91406a70d8494bd867c68181bbd5eb894',0);
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'8ef1dc8ae4fe081d11274bcd5f599a24','{"after_counts":true,"round":"hpzf7vc9","what":"group sheet"}','5758f1676c43204307103c338ca095a80a192055a583b2581308b34adb3aadf9','c0751dea4595668808a8cb040b161ac91406a70d8494bd867c68181bbd5eb894','13fd2990b7b42b91fcff273bdc2e72a79c78e096d1c09381b8ced692b60d2709',0);
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','x8wnk5zyj2',NULL,'39d545463012ce7aea274d244bda5caa','{"after_counts":true,"round":"hpzf7vc9","what":"group sheet"}','30d063ddd7965df458d50b2ee60b0067c4f33cfbdf46e5607c38cdb5fcac324e','13fd2990b7b42b91fcff273bdc2e72a79c78e096d1c09381b8ced692b60d2709','d0276e21e903575d0e39eba461d789e9f2ee80b4d4d55318a5d8763f20df4e05',0);
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','x8wnk5zyj2','hpzf7vc9','cb20c5b708ca3639b9ff15f5103ca1e4','{"digest":"bb04c521783b1e46fb6c084d68496d05534455b7dda94c579bbe528c43ca81d7","group":"Sample Neighbors","number":"1","project":"Sample Terrace","round":"hpzf7vc9","what":"published"}','b99af6f1c30091186e17ba7df2fc7afa99969f0420602793af97081b3194d96c','d0276e21e903575d0e39eba461d789e9f2ee80b4d4d55318a5d8763f20df4e05','51e6f01a739bebcaf79cf77f17e4f7d5c51ae9e2be34ba968b56497573dc66f4',0);
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','x8wnk5zyj2','hpzf7vc9','22e5d7cfc02de592169cdd422a418694','{"digest":"2a44eaa656a113f25038b66b5096fc092d6ad66e8fe0468c964e12da4cbc3117","group":"Sample Neighbors","number":"2","project":"Sample Terrace","reason":"The group has spoken.","round":"hpzf7vc9","what":"published"}','b7f836ccf5b4bc7e63c78ebec2fe7d8154b0244732862087582afd288ba3dc6a','51e6f01a739bebcaf79cf77f17e4f7d5c51ae9e2be34ba968b56497573dc66f4','63d4bbf945a4c4f613cda4258bd5339b4135d735ee171a6c429bb287c25dd5f7',0);
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','x8wnk5zyj2',NULL,'ffa039e862e45a43b3fd234f83455c05','{"round":"wwkm6xye","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','29d446b094f4c0d142c3ee58dc60747b258ae9e84ddcb4fe76d960c094da895f','63d4bbf945a4c4f613cda4258bd5339b4135d735ee171a6c429bb287c25dd5f7','2724556dad959e484284b84697f95100f5d0bbd3fe021b7406d926a805d62b0e',0);
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','x8wnk5zyj2',NULL,'ad70edf066e59a5d0583a9c3a30a56e4','{"ask":"Ten homes at 30 percent.","outcome":"kept","outcome_on":"2026-11-21","place":"Sample letter of November 20","promised":"written","promised_on":"2026-11-20","reason":"Ten homes stand.","round":"wwkm6xye","what":"promise changed"}','31f8f594432aa0b7fdd3109b9553dbfa626f8381e8acc849103e5bafbf781053','2724556dad959e484284b84697f95100f5d0bbd3fe021b7406d926a805d62b0e','3dbdae5d2065b668681bf6ba7a287965a6fd2e311a6bbfb2ca34c8ced665a974',0);
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','x8wnk5zyj2',NULL,'51f48df880aad87bce3013158bfcb1b0','{"ask":"Wages that people can live on.","promised":"spoken","round":"wwkm6xye","what":"promise changed"}','24a2d952d9594a83f3ae49719ef072e8e54c060bda377d372beefaaca00a0b54','3dbdae5d2065b668681bf6ba7a287965a6fd2e311a6bbfb2ca34c8ced665a974','e4abe6a4a4422bffeb494c699da9f7d56e3108a798bd28e8b737028c8ead403d',0);
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','x8wnk5zyj2',NULL,'ae82658f445d2e1eae707071c33b4167','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','7b65c37ccba813ffd54003d22b184dcc1ad6ca13d9bcc0fc4254390637b766fc','e4abe6a4a4422bffeb494c699da9f7d56e3108a798bd28e8b737028c8ead403d','e65b5c9d5cf791ef28beb4b62994d0df29d90858424fa5b4ef40ca8205cc226f',0);
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'e65b5c9d5cf791ef28beb4b62994d0df29d90858424fa5b4ef40ca8205cc226f');
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
	carried_over TEXT, incomes TEXT, numbers_after INTEGER DEFAULT '0' NOT NULL, room_secret VARCHAR, notes TEXT DEFAULT '{}' NOT NULL, texts TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "round" VALUES('vjs3byr9xx','pafxa67yb5','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0','gnzydd4e','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('3gb66xg9y4','9a4tykrwpm','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39','e4bsbxzp','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}',NULL,NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('7pdnm4kmcf','wv4pd5e3jt','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,'z7r4cnh6','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('4mzgvyv35s','x8wnk5zyj2','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"in_languages":{},"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','d49ec8d6efade2bbfef789e705bf91a0f88b801ca80531ab559108f674184045','hpzf7vc9','2026-11-22 20:00:00.000000','pqmmqg','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('zd6vbtkzgm','x8wnk5zyj2','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"in_languages":{},"endorsers":[],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,'wwkm6xye','2026-11-24 23:00:00.000000','tj48yf','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}','{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('36rbarkff9','kc7gdv6e48','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'p77qhwtt','2026-11-24 23:00:00.000000','6zkgrs','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('q385czqndh','gzrmatgs8t','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Hall","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'4j4wr9nc','2026-11-24 23:00:00.000000','a3tqsr','At the meeting','open',NULL,'en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,'KMdAP4pIdiCY9XDruSkXMJkoQALZCKpScSNhi0lmBns','{}','{}');
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
INSERT INTO "session" VALUES('3g7t2fjfd7','74dcc83a27297b52982a9f0b5dbeebd40d2de73e6f1125fb2620f421c20e3922','87yy98jyr5','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('s2p76cg3gt','30444e39692745e0589166394734db4b275db0899f586658006ffe50ceded479','xawqx4ns6r','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
	about TEXT, file VARCHAR, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT ck_sheet_source CHECK (source in ('online', 'paper', 'file')), 
	CONSTRAINT fk_sheet_second_of_sheet FOREIGN KEY(second_of) REFERENCES sheet (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sheet_link UNIQUE (link), 
	CONSTRAINT ck_sheet_role CHECK (role in ('rater', 'group', 'developer')), 
	CONSTRAINT ck_sheet_set_aside CHECK ((set_aside_at is null) = (set_aside_reason is null))
);
INSERT INTO "sheet" VALUES('65ferptfnr','vjs3byr9xx','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('zcxm23mh6c','3gb66xg9y4','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('hax8yh72pk','7pdnm4kmcf','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('mxnwbb4qex','4mzgvyv35s','online','2026-11-22 20:00:00.000000','developer','a54bc8de22c0c1d120ce11300274cac234e421f7cbbe34fca5f31faea2a466c7',NULL,'66eb1e17fdca4adc',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('efn9baqexx','4mzgvyv35s','online','2026-11-22 21:00:00.000000','rater','e2075d1c8d936f95e4d9ef813d05ec5a44e5ce00f8f0c0ef56ed8e8f3ac391aa','P479','9bc0b474b071e82f',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('8xwjss8784','4mzgvyv35s','online','2026-11-22 21:00:00.000000','rater','a1cad2bbd664685cca5ff9bcc9c7cb41c5151240051d3e25566b8bedea6f8d62','P384','0ef2a358326c1d12',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('af9jhgkjgy','4mzgvyv35s','online','2026-11-22 21:00:00.000000','rater','a796818349bd5c68d123059bba7b6f7facb0087f9de542cb6339cc4e96f53b37','P255','572dea60ff7b08ac',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('248h92vqhx','4mzgvyv35s','online',NULL,'rater','469fd6b4f8bc9c65b34b9cc73dbde7e6175de30b2e306469652268c453baeda0','P215','a9cb1182b3c92d1b',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('n77ahkhpxt','4mzgvyv35s','online','2026-11-22 21:00:00.000000','rater','998ce3f20f55b92fdaa48c866cbfffc5f164fbfbc034234d11b8ca7272778f3f','P266','9bc0b474b071e82f',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL,NULL);
INSERT INTO "sheet" VALUES('mk4n3e6xe9','4mzgvyv35s','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'87yy98jyr5 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('h48kjfjcz7','4mzgvyv35s','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'xawqx4ns6r Sample Bob','mk4n3e6xe9',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('p2x5mffn9q','4mzgvyv35s','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'87yy98jyr5 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('phypsbvsbk','4mzgvyv35s','file','2026-11-22 21:00:00.000000','rater',NULL,'F7',NULL,'87yy98jyr5 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,'ehr3gq4nrn');
INSERT INTO "sheet" VALUES('zzsg4nt79p','4mzgvyv35s','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('pnzp9sv2kj','zd6vbtkzgm','online','2026-11-24 23:00:00.000000','rater','d13c6af180037936127cf2aaadf28e2114acf3b2a67ae30d4b1d5b41846fc2b8','P267','c07ce9b7821efb15',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('h4we7h9v2z','36rbarkff9','online',NULL,'rater','c4dc824f6614188554d47ad3920e1566c577848e6be3d48a68faab2f0e8cec5f','P782',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('nyb2dkx933','36rbarkff9','online',NULL,'rater','533cdc992050396986ffc662725cd75f3563459c749f52c6744b62a52e422174','P121',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('e80124766138cc9d1216a4c9653d415617d025e2965d79038ebf45a835cf1744','87yy98jyr5','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('a869400894582f4ea587cb9727309598db578e5c4383c3b23f58152920682bc2','xawqx4ns6r','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('58cbd342a8e76bba74c3ae931a69fd31a12aac5b4e1a2f6216ae34f63f92dd6d','r4ntfhkbgp','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE translation (
	digest VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (digest)
);
INSERT INTO "translation" VALUES('6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','es','{"language":"es","translators":[],"reviewed":null,"texts":{"title":"Tarjeta de muestra","bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
INSERT INTO "translation" VALUES('5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','es','{"language":"es","translators":[],"reviewed":null,"texts":{"bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
CREATE TABLE "upload" (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	choices TEXT NOT NULL, 
	content TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "upload" VALUES('dypqymr4s5','zd6vbtkzgm','{}','[{"rows": [["sheet", "rent", "size", "wages", "hiring"], ["8", "3", "3", "", "2"]], "name": "", "is_hidden": false, "errors": [], "encoding": null}]','2026-11-24 23:00:00.000000');
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
CREATE INDEX ix_listed_published_at ON listed (published_at);
CREATE INDEX ix_listed_neighborhood ON listed (neighborhood);
CREATE INDEX ix_listed_part_principle_band ON listed_part (principle, band);
CREATE INDEX ix_api_token_group_id ON api_token (group_id);
CREATE INDEX ix_record_project_id ON record (project_id);
CREATE INDEX ix_record_published_at ON record (published_at);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_round_digest ON round (digest);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_sheet_second_of ON sheet (second_of) WHERE second_of is not null;
CREATE INDEX ix_project_marked_at ON project (marked_at);
COMMIT;

BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "answer" VALUES('9bzebqjw3m','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('9bzebqjw3m','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('9bzebqjw3m','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('9bzebqjw3m','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('vaf6rsqpd6','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('vaf6rsqpd6','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('vaf6rsqpd6','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('vaf6rsqpd6','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('9tfbd6b84x','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('9tfbd6b84x','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('nc5eq7a3ed','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ntxw6yx6ta','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ntxw6yx6ta','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ntxw6yx6ta','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('3jsv8zmxpk','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('3jsv8zmxpk','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('3jsv8zmxpk','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2qpardjseq','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2qpardjseq','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2qpardjseq','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2qpardjseq','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h2gsgmcvqb','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('77xam4f9h6','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h4pp6dqnyv','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h4pp6dqnyv','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8esxgat6dp','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8esxgat6dp','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pyznw6pqv3','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pyznw6pqv3','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('srbhgyxvvb','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('srbhgyxvvb','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('srbhgyxvvb','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('bkmeqvysjj','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('8m95sy5p64','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('ba985db150e8ada5b78b7f24ff53314236da32de0384af0569d79f73eb4bc26e','cz4tgwsxys','kk67kdf7gy','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000',NULL);
INSERT INTO "api_token" VALUES('5f67410fa36bb633a724fdb2d6fefe5886fbbade408ad816c6aef49dbba22198','cz4tgwsxys','84f5hn5nyj','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, known_since DATETIME, place VARCHAR, zone VARCHAR, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('cz4tgwsxys','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.',NULL,'sample-city',NULL);
CREATE TABLE document (
	digest VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	time_stamp BLOB, 
	CONSTRAINT pk_document PRIMARY KEY (digest)
);
INSERT INTO "document" VALUES('d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 0, "digest": "0000000000000000000000000000000000000000000000000000000000000000"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 1}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "cannot tell", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "2.7", "of": "3", "unit": "mean", "share": "8/9", "band": "high", "band_by_number": "high", "rated_share": "0.5", "low": "1.8", "high": "2.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "100", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "2/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "2/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "cannot tell", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.7", "band": "high"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "2.7", "band": "high"}, "halved": {"housing": {"score": "2.7", "band": "high"}}, "doubled": {"housing": {"score": "2.7", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "3.0", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.8", "band": "low"}, "without_rulings": null}, "asks": [{"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": ["wages"], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e"}',NULL);
INSERT INTO "document" VALUES('1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c"}',NULL);
INSERT INTO "document" VALUES('ea66391f8af4a607f9470228ee17f8ad84caa03f0c7f4f858273dfe217c9fcc9','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 1, "digest": "aac5338598e2f79788fb36cfb0adad59d563b933f435afab160f4042ad4ba26d"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "ea66391f8af4a607f9470228ee17f8ad84caa03f0c7f4f858273dfe217c9fcc9"}',NULL);
INSERT INTO "document" VALUES('d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Yard", "kind": null, "facts": {"address": null, "neighborhood": null, "developer": null, "homes": null, "homes_by_rent": null, "public_money": null, "public_money_for": null, "public_benefit": null, "link": null, "website": null, "hearing": null, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": null}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}}, "reasons": {}, "group": null, "overall": {"score": "1.0", "of": "3", "unit": "mean", "share": "1/3", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.0", "high": "1.0", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/18", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "rated", "points": "1", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/9", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "1.0", "band": "low"}}, "other_weights": {"equal": {"score": "1.0", "band": "low"}, "halved": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}, "doubled": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.5", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "size", "gain": "2/9", "ask": null}, {"criterion": "wages", "gain": "1/6", "ask": "Wages that people here can live on."}, {"criterion": "hiring", "gain": "1/6", "ask": null}, {"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "hiring"], "score": "2.7", "band": "high"}, "way_up": {"band": "high", "criteria": ["size", "wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b"}',NULL);
INSERT INTO "document" VALUES('95e5c34a4eebc47ae3ed3569fd14e04c3034419fb3fe5888a737513a3e9a3d21','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 15, "digest": "7c07eea7d9714b0584d4bb8774f854ffe30975070174a375daa024ec7ddd7e40"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "95e5c34a4eebc47ae3ed3569fd14e04c3034419fb3fe5888a737513a3e9a3d21"}',NULL);
INSERT INTO "document" VALUES('54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": null, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064"}',NULL);
INSERT INTO "document" VALUES('caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 16, "digest": "024e225f86ce518e516f9c06f10cdbbe9f64eb03f61aae0528dc19a49bee4ecd"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028"}',NULL);
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
INSERT INTO "journal" VALUES(1,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','Sample Ann','named','{"group": "Sample Neighbors", "name": "Sample Ann"}');
INSERT INTO "journal" VALUES(6,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'cz4tgwsxys',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(8,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(9,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent", "before": ""}');
INSERT INTO "journal" VALUES(10,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(11,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(12,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(13,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(14,'cz4tgwsxys','47fcyefzrn','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(15,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "P510", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(16,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(18,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(19,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(20,'cz4tgwsxys','47fcyefzrn','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(21,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(22,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(23,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(24,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(25,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(26,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(27,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','','group-sheet-sent','{}');
INSERT INTO "journal" VALUES(28,'cz4tgwsxys','47fcyefzrn','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "95e5c34a4eebc47ae3ed3569fd14e04c3034419fb3fe5888a737513a3e9a3d21", "reason": "", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(29,'cz4tgwsxys','47fcyefzrn','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(30,'cz4tgwsxys','47fcyefzrn','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028", "reason": "The group has spoken.", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(31,'cz4tgwsxys','5k2gpwdvt4','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(32,'cz4tgwsxys','5k2gpwdvt4','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(33,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(34,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(35,'cz4tgwsxys','ppwdh36v5f','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Hall", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(36,'cz4tgwsxys','ppwdh36v5f','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(37,'cz4tgwsxys','ppwdh36v5f','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(38,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(39,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(40,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(41,'cz4tgwsxys','v4kycm8kdb','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(42,'cz4tgwsxys','5k2gpwdvt4','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept", "place": "Sample letter of November 20", "promised_on": "2026-11-20", "outcome_on": "2026-11-21"}');
INSERT INTO "journal" VALUES(43,'cz4tgwsxys','5k2gpwdvt4','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": "", "place": ""}');
INSERT INTO "journal" VALUES(44,'cz4tgwsxys',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(45,'cz4tgwsxys',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(46,'cz4tgwsxys',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(47,'cz4tgwsxys',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
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
INSERT INTO "link" VALUES('540932f4e8cbeceb5c0a59837dd5265f3a208ce91eeec1c0ea70caa67bd14b62','s7mz7hrjf8','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('33239c12aaf2b357dc14c8d5284c12dee886516dcb07e3c1d0b748ecab73b4bb','5sr8k79v38','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('5194088d01ecf06566426c9b33d81d08c58a6ecc0929eb4b55ebd06a0c4a9ba8','8dxnsxq2c9','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('s7mz7hrjf8','2syrgh8s',2,'ea66391f8af4a607f9470228ee17f8ad84caa03f0c7f4f858273dfe217c9fcc9','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('7asnhgdfyd','8vntrvgm',2,'caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('s7mz7hrjf8','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('s7mz7hrjf8','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('s7mz7hrjf8','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('7asnhgdfyd','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('7asnhgdfyd','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('7asnhgdfyd','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('s9xsbtqr6s','cz4tgwsxys','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('x8jqa46e7v','cz4tgwsxys','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('4xevbha26a','cz4tgwsxys','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "own_rubric" VALUES('zy2avrcacm','aefd1ec40c0d24dea33f7677c90749fde173be66fb13ac76d851c451153e97e1','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "own_rubric" VALUES('gxykzg69wq','aea5b7a63d5c446980f2aa394dbcb1fb542925a0ef38369bf328edcde153fa49','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','cz4tgwsxys',NULL);
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
INSERT INTO "picked_reason" VALUES('47fcyefzrn','ntxw6yx6ta','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('47fcyefzrn','3jsv8zmxpk','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('47fcyefzrn','h4pp6dqnyv','rent','2
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
INSERT INTO "project" VALUES('s7mz7hrjf8','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL,NULL);
INSERT INTO "project" VALUES('5sr8k79v38','c4838ea814ccd14f2e8cc2c93a49690a39ebddec9eef62f3860cc8e786ffe44d','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('8dxnsxq2c9','7264a6791971d737083c6da271b7be59bae35faa7d4e378e132f284428e0e5c4','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('7asnhgdfyd','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'cz4tgwsxys',NULL);
INSERT INTO "project" VALUES('rfq7n98qgz','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'cz4tgwsxys',NULL);
INSERT INTO "project" VALUES('hq6c42n5fg','3cbaeb57c64020ee4df47e9274d1d0d90f3148a3c14af8190006fa680fb10ebd','2026-11-24 23:00:00.000000',NULL,'cz4tgwsxys',NULL);
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
INSERT INTO "promise" VALUES('58t2727pae','7asnhgdfyd','rent','Ten homes at 30 percent.','written','Sample letter of November 20','2026-11-20','kept','2026-11-21','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('c8pxnd8chw','7asnhgdfyd','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "published" VALUES('2syrgh8s',1,'ebxsyjgh2n','2026-11-22 19:00:00.000000',NULL,NULL,'0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e','ea2d7b2c8acf11fad4b84212d489ba9ae4593946d6ea0d962eebad9357c5b5f4',NULL,NULL);
INSERT INTO "published" VALUES('2syrgh8s',2,'ebxsyjgh2n','2026-11-22 20:00:00.000000',NULL,'Wages were told.','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','ea66391f8af4a607f9470228ee17f8ad84caa03f0c7f4f858273dfe217c9fcc9','1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c',NULL,NULL);
INSERT INTO "published" VALUES('hq45rhcw',1,'yyqpq2r594','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,'9db746fc1556a0083823af0ba4c446b38546af6df2818eac71ddce5e0d8bd9de','d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b',NULL,NULL);
INSERT INTO "published" VALUES('8vntrvgm',1,'47fcyefzrn','2026-11-22 22:00:00.000000',NULL,NULL,'392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','95e5c34a4eebc47ae3ed3569fd14e04c3034419fb3fe5888a737513a3e9a3d21','f424d961544ebd8b9bda045fa5f30940adb70a823ef3f137df782e8e1997127c',NULL,'2qpardjseq 3jsv8zmxpk h4pp6dqnyv ntxw6yx6ta pyznw6pqv3 srbhgyxvvb');
INSERT INTO "published" VALUES('8vntrvgm',2,'47fcyefzrn','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028','54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064',NULL,'2qpardjseq 3jsv8zmxpk h4pp6dqnyv ntxw6yx6ta pyznw6pqv3 srbhgyxvvb');
CREATE TABLE reading_choices (
	group_id VARCHAR NOT NULL, 
	headings VARCHAR NOT NULL, 
	choices TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_choices PRIMARY KEY (group_id, headings), 
	CONSTRAINT fk_reading_choices_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "reading_choices" VALUES('cz4tgwsxys','fc2f468f7b91d7d4070afe9af9c015cdc2c2f3a663fd326b2d1991cbfc9fb6df','{}','2026-11-22 21:00:00.000000');
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
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','s7mz7hrjf8','2syrgh8s','d91228508df464da46add07200c29813','{"digest":"d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e","number":"1","project":"Sample Block","round":"2syrgh8s","what":"published"}','5072e77fd27a108466288f8aecbd446cf95c5d955c88f348a01d65e4bb8c6202','0000000000000000000000000000000000000000000000000000000000000000','aac5338598e2f79788fb36cfb0adad59d563b933f435afab160f4042ad4ba26d',0);
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','s7mz7hrjf8','2syrgh8s','d24763fa4ede89613542c228c4d5fa1d','{"digest":"ea66391f8af4a607f9470228ee17f8ad84caa03f0c7f4f858273dfe217c9fcc9","number":"2","project":"Sample Block","reason":"Wages were told.","round":"2syrgh8s","what":"published"}','3b1fa92bdd10d3a943a3b62d79aba0a7e07b4afb9b7fb1a1fecb6b78c0460244','aac5338598e2f79788fb36cfb0adad59d563b933f435afab160f4042ad4ba26d','8c6e996d0bb8df82ea52bf17716f4e625cdf5abfcbd09f18fa09f94ccbdbd712',0);
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','5sr8k79v38','hq45rhcw','d395811e374b592500e5757360f857ea','{"digest":"9db746fc1556a0083823af0ba4c446b38546af6df2818eac71ddce5e0d8bd9de","number":"1","project":"Sample Yard","round":"hq45rhcw","what":"published"}','76457b0f9b99d0738623d2a0bb4f48d45de15ac3f3496101e92c9dfd09f064ab','8c6e996d0bb8df82ea52bf17716f4e625cdf5abfcbd09f18fa09f94ccbdbd712','12e244d26a8dd1b13b9c6d97c5e9f8a084e3c6ab93943fee3f33f1a249b67bd3',0);
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','5sr8k79v38',NULL,'909453430933301bc80e8f26bab94b0b','{"round":"hq45rhcw","what":"taken down"}','14b2d28a7429b4d952bd383de74fa12bc5103d7373de0bd30c571b1e9049e082','12e244d26a8dd1b13b9c6d97c5e9f8a084e3c6ab93943fee3f33f1a249b67bd3','7dae99d838c544fdb64c01b3d9a857fd12548efdd6a3ee000f173a9e758f2289',0);
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','7asnhgdfyd',NULL,'038f863ab2e3fec18a47a12db71d0676','{"round":"8vntrvgm","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','a52f6fd944cb2dc586d62ef42c0c9fee32458e6c43f6f1c25f6f368b0779b720','7dae99d838c544fdb64c01b3d9a857fd12548efdd6a3ee000f173a9e758f2289','0970a119a129ab9800773857c30440c00d9aa2f8770c124a55442370d92a6c58',0);
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','7asnhgdfyd',NULL,'d4948935187db2d3a75d834c12e313a8','{"reason":"Sent twice by one person.","round":"8vntrvgm","what":"set aside"}','aca75716bd77063524f47f05871808f106b80ccff382eaab99952819ad75ed82','0970a119a129ab9800773857c30440c00d9aa2f8770c124a55442370d92a6c58','8a40ca386ac5675697f70066d16eb15c5eaf803b684a528d5e3dd48241758ce4',0);
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'3816c597c327b8049f68b0188001d7b3','{"round":"8vntrvgm","what":"closed"}','dac3136efe24a06d7a1b18c5368eb30d5a40c6657ec1703d77687f59172cc02a','8a40ca386ac5675697f70066d16eb15c5eaf803b684a528d5e3dd48241758ce4','3bf6da8ac80b5641eebd0be26d61aacbe535eb8a6e3e1a1b1492ef0238542705',0);
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'a004815eb9e815f7bfb6bcfac36e0434','{"digest":"c33d56619e60e62b267589b683cfc178d52ae982ffed4e8f795d700ce3de67d9","round":"8vntrvgm","what":"counted"}','96683eddc9606235e2d342a726382d2eaf331173a8b7983aaed4a852a75e8585','3bf6da8ac80b5641eebd0be26d61aacbe535eb8a6e3e1a1b1492ef0238542705','f708932955c9db80f2e3746596d4924f4d7c6e9ff2ab36ac178479fb3e10418e',0);
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'3b7b74c4ec0b80befe2c66406de30ee7','{"reason":"A sheet came late.","round":"8vntrvgm","what":"reopened"}','b819110fddab5878fd0d0a1730749e4be86db575d7eae4c6dd0f1062b2fb1cf9','f708932955c9db80f2e3746596d4924f4d7c6e9ff2ab36ac178479fb3e10418e','18c096a95d7eb701d0ed381e4f89f7c7c4f0b53b89f2da8e3e548a5430101486',0);
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'5780d74006bc7bb98136ce594141fb42','{"round":"8vntrvgm","what":"closed"}','65993de8331878bd5348acdec1590ec067625a3be761b25cc5e4f1664f3c82e0','18c096a95d7eb701d0ed381e4f89f7c7c4f0b53b89f2da8e3e548a5430101486','86987d06cb34a695caa8c61e148caafddaf1508ff204da905736ebba93786812',0);
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'ef548336320b9607940664515696fc67','{"digest":"f072483210e184cd0dcec8b5a824d5ee3acb697116febfeea0f150df57b035a3","round":"8vntrvgm","what":"counted"}','3fc586427de7a3ac4a13d23c1f8fbaf97199f6f014eb58e2835a39d201582532','86987d06cb34a695caa8c61e148caafddaf1508ff204da905736ebba93786812','6007009ec41720459f601c837144ee15f88dd1d174aa9bbf4cd76de0cf475725',0);
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'daaff0f4aa8d6c281aa75a8903ec0dc8','{"after_counts":true,"criterion":"hiring","question":"Are neighbors hired first?","reason":"Nobody hires here.","round":"8vntrvgm","what":"ruled out"}','da0b5ae88353417f2064a082a8f7d9cc48c2ede2de30a59107caee158822f4ad','6007009ec41720459f601c837144ee15f88dd1d174aa9bbf4cd76de0cf475725','d70fdea41a2279ac5bbf76fb5fb4eb505767823478700cab777f028a11f28d27',0);
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'7fddb7b5504d80ea5a634f1dcaa2705e','{"digest":"b4b79f6eb2003f5f802c8def962c5e278dcaec50fbe360df44a5e1f6e09b7cb9","round":"8vntrvgm","what":"counted"}','b6439c78a415202a26ef5f8a179e1dde455beda6a6bdea68d93bd5e95ce011cc','d70fdea41a2279ac5bbf76fb5fb4eb505767823478700cab777f028a11f28d27','7c5d3586fee99241ad9e50e6abdd4cb04e22c9cf95fa4d70a5d03b31a190930e',0);
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'05b6de31a8ff62f9bea7474b8ffad057','{"after_counts":true,"round":"8vntrvgm","what":"group sheet"}','70884077e5c0a812c13032dd512a3830eae6b79ae9f4b4ab24f599d857447e70','7c5d3586fee99241ad9e50e6abdd4cb04e22c9cf95fa4d70a5d03b31a190930e','65c01541b7a1bd8530ab1cb158d0a4ff2d8353607416fd08b586c827fe43b1fe',0);
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','7asnhgdfyd',NULL,'fef184383779627dec772f58cefa6107','{"after_counts":true,"round":"8vntrvgm","what":"group sheet"}','fedd8e2c51b3ebfe9511468b45db54e02e9b573c12c02e01f33936e61cdd3d90','65c01541b7a1bd8530ab1cb158d0a4ff2d8353607416fd08b586c827fe43b1fe','7c07eea7d9714b0584d4bb8774f854ffe30975070174a375daa024ec7ddd7e40',0);
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','7asnhgdfyd','8vntrvgm','ab3fcf2ae0b9ed2fd3e7d198384bd857','{"digest":"95e5c34a4eebc47ae3ed3569fd14e04c3034419fb3fe5888a737513a3e9a3d21","group":"Sample Neighbors","number":"1","project":"Sample Terrace","round":"8vntrvgm","what":"published"}','5c5748fc9b3b6847c4e919cd81665d8051d10215b22bd7ceaeb40a17872d3216','7c07eea7d9714b0584d4bb8774f854ffe30975070174a375daa024ec7ddd7e40','024e225f86ce518e516f9c06f10cdbbe9f64eb03f61aae0528dc19a49bee4ecd',0);
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','7asnhgdfyd','8vntrvgm','dc024136eececc9415a4fdd8097d9d44','{"digest":"caf6859e680b5ba0c042cefaebb4b1c21282cef301bfc1e01a5167c506a1f028","group":"Sample Neighbors","number":"2","project":"Sample Terrace","reason":"The group has spoken.","round":"8vntrvgm","what":"published"}','804090360c2bb4c4a4d04efb3d02de4a78d60fbd62d252b808f842befcd296de','024e225f86ce518e516f9c06f10cdbbe9f64eb03f61aae0528dc19a49bee4ecd','a0899830a691eb5403a232a2731140848cae918028f10528da3777f3910eae4d',0);
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','7asnhgdfyd',NULL,'5bf3c29275655e402b7e44f908d08a09','{"round":"bqnexpnm","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','0236c2b35e225900ee6d60973e3076e9c3a7fb212bdcfc5e03102fe3e59b9aff','a0899830a691eb5403a232a2731140848cae918028f10528da3777f3910eae4d','92d0c45571beff2a597a86eb6e798eada3bb6a156d94297bad9cccbf442542d8',0);
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','7asnhgdfyd',NULL,'bb38c21b1d2c7232ced4ed23335cb34c','{"ask":"Ten homes at 30 percent.","outcome":"kept","outcome_on":"2026-11-21","place":"Sample letter of November 20","promised":"written","promised_on":"2026-11-20","reason":"Ten homes stand.","round":"bqnexpnm","what":"promise changed"}','04c74df04476cba569c8fc03f63590229215abc65dce14494758b4cfc2a5841d','92d0c45571beff2a597a86eb6e798eada3bb6a156d94297bad9cccbf442542d8','71bf6e27a9bd4eadcd013fef83ea0d5100833501cd1e98d0d00c7e9e05a34963',0);
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','7asnhgdfyd',NULL,'beb7baede2183ac262028c795db672dd','{"ask":"Wages that people can live on.","promised":"spoken","round":"bqnexpnm","what":"promise changed"}','045399b965c07220e3c444a73e75b92d1fa699fd5f01bd3bb73dfdedecc19d3a','71bf6e27a9bd4eadcd013fef83ea0d5100833501cd1e98d0d00c7e9e05a34963','58148b1ecadc0b9e569f0131307938ec7e8ade23c3673711e4af0d296a1c33b2',0);
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','7asnhgdfyd',NULL,'aa1351aca6dd9829fbe08e1669fdeab9','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','cd27395961580affaa7cc20c21474525d7e10c2cd46b53b7d243e481a4607883','58148b1ecadc0b9e569f0131307938ec7e8ade23c3673711e4af0d296a1c33b2','0772a68e5738383abecbe3e8323313d4914ba121443657347da36c3a25282f2b',0);
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'0772a68e5738383abecbe3e8323313d4914ba121443657347da36c3a25282f2b');
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
	carried_over TEXT, incomes TEXT, numbers_after INTEGER DEFAULT '0' NOT NULL, room_secret VARCHAR, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest)
);
INSERT INTO "round" VALUES('ebxsyjgh2n','s7mz7hrjf8','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c','2syrgh8s','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,NULL,0,NULL);
INSERT INTO "round" VALUES('yyqpq2r594','5sr8k79v38','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b','hq45rhcw','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}',NULL,NULL,NULL,0,NULL);
INSERT INTO "round" VALUES('daqx7twpvx','8dxnsxq2c9','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,'tta32qac','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "round" VALUES('47fcyefzrn','7asnhgdfyd','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064','8vntrvgm','2026-11-22 20:00:00.000000','mrf7ty','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL);
INSERT INTO "round" VALUES('5k2gpwdvt4','7asnhgdfyd','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,'bqnexpnm','2026-11-24 23:00:00.000000','n6fm4a','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}','{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL);
INSERT INTO "round" VALUES('v4kycm8kdb','rfq7n98qgz','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'v4ry3ahj','2026-11-24 23:00:00.000000','wfzcm5','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL);
INSERT INTO "round" VALUES('ppwdh36v5f','hq6c42n5fg','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Hall","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'bymakmns','2026-11-24 23:00:00.000000','zh4fph','At the meeting','open',NULL,'en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,'BRgKIxm6F3FwaU-4-PPH6fdlvWGJED2UNjGcknFfPhQ');
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
INSERT INTO "session" VALUES('yx8fqkwbtj','c06784d66bc4f1fe0a536d7df7bc2834b9bb5f737bb1275b930121aec8f25f46','s9xsbtqr6s','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('9mzaqh44ba','a0b6d31e91e4a1f6eefffd7779385faddcb9d56c61ace4071d971d54b9648212','x8jqa46e7v','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('9bzebqjw3m','ebxsyjgh2n','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('vaf6rsqpd6','yyqpq2r594','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('9tfbd6b84x','daqx7twpvx','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('nc5eq7a3ed','47fcyefzrn','online','2026-11-22 20:00:00.000000','developer','4d1e507ce7e4110adca810e3d395663c4d71cf4f21956291f31bb07c57d9186f',NULL,'dbec04af7c244181',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ntxw6yx6ta','47fcyefzrn','online','2026-11-22 21:00:00.000000','rater','1755bc9df6eb5f254f238b12719f0b6118e68fa37f35b2e480cd082603259c59','P317','78803d34bcbd7557',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('3jsv8zmxpk','47fcyefzrn','online','2026-11-22 21:00:00.000000','rater','01ea9c10441254d52f5277b52c8b27fdfad93bd90e9e8d813081bc228b817f86','P130','085f49b5f6a785c4',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('2qpardjseq','47fcyefzrn','online','2026-11-22 21:00:00.000000','rater','cef38cbc1d9f73f3dd4f1bf1ecab71a2858dee692b983480cbdde80029cd8d76','P218','1e126c0a037b77c8',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('h2gsgmcvqb','47fcyefzrn','online',NULL,'rater','6278e8d40f3494ae5edf4e128611171e074de42e089665c82423ab8da311227a','P588','643a5a39138dd00f',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('77xam4f9h6','47fcyefzrn','online','2026-11-22 21:00:00.000000','rater','4906a6f4208566fd6deeaf958b17142e717ff40fbabdfa0cc9ffca69a08d7deb','P510','78803d34bcbd7557',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL,NULL);
INSERT INTO "sheet" VALUES('h4pp6dqnyv','47fcyefzrn','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'s9xsbtqr6s Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('8esxgat6dp','47fcyefzrn','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'x8jqa46e7v Sample Bob','h4pp6dqnyv',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('pyznw6pqv3','47fcyefzrn','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'s9xsbtqr6s Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('srbhgyxvvb','47fcyefzrn','file','2026-11-22 21:00:00.000000','rater',NULL,'F7',NULL,'s9xsbtqr6s Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,'byfp8k5yxv');
INSERT INTO "sheet" VALUES('bkmeqvysjj','47fcyefzrn','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('8m95sy5p64','5k2gpwdvt4','online','2026-11-24 23:00:00.000000','rater','944de3bd9cdd15723abc0f5e7cfa6ee8acf9bb22f9700d04e47dd6f0d11dc9c5','P490','219c290adbfb10e3',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('tjqzhezc8x','v4kycm8kdb','online',NULL,'rater','b6a23146f1c9542cb211b14a7c7525d731a6d2f9174c9b46fe8d7c05e2a3c094','P660',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('r2ctkvm7zt','v4kycm8kdb','online',NULL,'rater','817aad79d445051e0f8d15b5f508af6ad4d54e90814a23c49774cf4815c69386','P738',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('499e6a9642e9e8d932c4ff4e6fa18b38ae40987cffe5ef373bd2350545b74937','s9xsbtqr6s','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('256e199bb37690cf55071610c121087abf8883561b6c00fdebfa866b746add9e','x8jqa46e7v','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('ebed8db72d1bcb07c88eb85bc823b04278e1b37db4868b6eaea33fd20652df4f','4xevbha26a','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('k6ejqaayw8','5k2gpwdvt4','{}','[{"rows": [["sheet", "rent", "size", "wages", "hiring"], ["8", "3", "3", "", "2"]], "name": "", "is_hidden": false, "errors": [], "encoding": null}]','2026-11-24 23:00:00.000000');
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
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_sheet_second_of ON sheet (second_of) WHERE second_of is not null;
CREATE INDEX ix_project_marked_at ON project (marked_at);
COMMIT;

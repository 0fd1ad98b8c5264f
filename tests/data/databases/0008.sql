BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "answer" VALUES('c62mpav3nw','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('c62mpav3nw','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('c62mpav3nw','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('c62mpav3nw','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('jg63ww3jka','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('jg63ww3jka','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('jg63ww3jka','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('jg63ww3jka','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('rcd8pkkz84','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('rcd8pkkz84','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('592zvetrrg','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('sht4g64hza','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('sht4g64hza','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('sht4g64hza','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cmbbvydqv7','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cmbbvydqv7','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cmbbvydqv7','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('vdjsg8c4k7','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('vdjsg8c4k7','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('vdjsg8c4k7','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('vdjsg8c4k7','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('3xryaq8xqf','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jwwxq6nssh','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qbctj37fkr','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qbctj37fkr','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ctgpeqcxkn','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ctgpeqcxkn','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2vzkm5fsaj','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2vzkm5fsaj','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('39wskhared','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('39wskhared','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('39wskhared','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mhhnr8397n','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('4cfq57f8vm','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('026a908b4f63f5470902c588b67f185f1603ae44f8ad03786b56a7d0b936901d','phznwphhcq','d2phbhjkj8','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('d40081dc5c50f96136ab812d1ec33baa5410c58ea9652c3b2407a39762eb38ac','phznwphhcq','gvahyvxmy6','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, known_since DATETIME, place VARCHAR, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('phznwphhcq','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.',NULL,'sample-city');
CREATE TABLE document (
	digest VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	time_stamp BLOB, 
	CONSTRAINT pk_document PRIMARY KEY (digest)
);
INSERT INTO "document" VALUES('d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 0, "digest": "0000000000000000000000000000000000000000000000000000000000000000"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 1}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "cannot tell", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "2.7", "of": "3", "unit": "mean", "share": "8/9", "band": "high", "band_by_number": "high", "rated_share": "0.5", "low": "1.8", "high": "2.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "100", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "2/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "2/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "cannot tell", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.7", "band": "high"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "2.7", "band": "high"}, "halved": {"housing": {"score": "2.7", "band": "high"}}, "doubled": {"housing": {"score": "2.7", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "3.0", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.8", "band": "low"}, "without_rulings": null}, "asks": [{"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": ["wages"], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e"}',NULL);
INSERT INTO "document" VALUES('1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c"}',NULL);
INSERT INTO "document" VALUES('f11f42e4f34e50cf800aad10819b7bd0add4c40dcee302e82305d9a3564cb7aa','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 1, "digest": "9f96f487e15c37d714afc4645ce7317145979827ac69dfd9a81af155531f917c"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "f11f42e4f34e50cf800aad10819b7bd0add4c40dcee302e82305d9a3564cb7aa"}',NULL);
INSERT INTO "document" VALUES('d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Yard", "kind": null, "facts": {"address": null, "neighborhood": null, "developer": null, "homes": null, "homes_by_rent": null, "public_money": null, "public_money_for": null, "public_benefit": null, "link": null, "website": null, "hearing": null, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": null}, "round": {"label": null, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}}, "reasons": {}, "group": null, "overall": {"score": "1.0", "of": "3", "unit": "mean", "share": "1/3", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.0", "high": "1.0", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/18", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "rated", "points": "1", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/9", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "1.0", "band": "low"}}, "other_weights": {"equal": {"score": "1.0", "band": "low"}, "halved": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}, "doubled": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.5", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "size", "gain": "2/9", "ask": null}, {"criterion": "wages", "gain": "1/6", "ask": "Wages that people here can live on."}, {"criterion": "hiring", "gain": "1/6", "ask": null}, {"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "hiring"], "score": "2.7", "band": "high"}, "way_up": {"band": "high", "criteria": ["size", "wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b"}',NULL);
INSERT INTO "document" VALUES('8f13710e6c985f5df2c523f9e4112cecfd54304a994197a6f0794d4a302b65de','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "endorsers": [], "contact": null, "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 15, "digest": "5083bfad509fb67b7c5886b0d3fb823d2da3a0ab4a12e88b11ffd929299dbcd5"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "8f13710e6c985f5df2c523f9e4112cecfd54304a994197a6f0794d4a302b65de"}',NULL);
INSERT INTO "document" VALUES('54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": null, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064"}',NULL);
INSERT INTO "document" VALUES('10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 16, "digest": "bc31e498d46647a98933455c6c27b2e639c8fd348c761b57f972041e267c6b57"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.3"}, "digest": "10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116"}',NULL);
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
INSERT INTO "journal" VALUES(1,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','Sample Ann','named','{"group": "Sample Neighbors", "name": "Sample Ann"}');
INSERT INTO "journal" VALUES(6,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'phznwphhcq',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(8,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(9,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent", "before": ""}');
INSERT INTO "journal" VALUES(10,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(11,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(12,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(13,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(14,'phznwphhcq','3b7np6dkdn','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(15,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "jwwxq6nssh", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(16,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(18,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(19,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(20,'phznwphhcq','3b7np6dkdn','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(21,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(22,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(23,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(24,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(25,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(26,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(27,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','','group-sheet-sent','{}');
INSERT INTO "journal" VALUES(28,'phznwphhcq','3b7np6dkdn','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "8f13710e6c985f5df2c523f9e4112cecfd54304a994197a6f0794d4a302b65de", "reason": "", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(29,'phznwphhcq','3b7np6dkdn','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(30,'phznwphhcq','3b7np6dkdn','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116", "reason": "The group has spoken.", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(31,'phznwphhcq','p9zxpz5grr','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(32,'phznwphhcq','p9zxpz5grr','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(33,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(34,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(35,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(36,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(37,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(38,'phznwphhcq','nygxemaz3a','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(39,'phznwphhcq','p9zxpz5grr','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept", "place": "Sample letter of December 1", "promised_on": "2026-12-01", "outcome_on": "2027-01-05"}');
INSERT INTO "journal" VALUES(40,'phznwphhcq','p9zxpz5grr','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": "", "place": ""}');
INSERT INTO "journal" VALUES(41,'phznwphhcq',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(42,'phznwphhcq',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(43,'phznwphhcq',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(44,'phznwphhcq',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('ea432830212c084d335458a781d8b6235a5f5f207f5a74dd1832741c82c5f2fb','fgsr9d6nzy','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('ed41af007940f6291586d38df7a928cfdaf88e3e1565d04693911c3874c4849d','96knyf6gxf','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('80c6111f2b1d0fa072a9d9683c1ed642ba02857cc915deb067148ede418a145d','2davmw3zmf','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('fgsr9d6nzy','smaasgqv',2,'f11f42e4f34e50cf800aad10819b7bd0add4c40dcee302e82305d9a3564cb7aa','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('qhgbe36sn3','mdbbp24j',2,'10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('fgsr9d6nzy','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('fgsr9d6nzy','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('fgsr9d6nzy','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('qhgbe36sn3','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('qhgbe36sn3','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('qhgbe36sn3','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('r3yf2kf7dw','phznwphhcq','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('mwhddrpjzx','phznwphhcq','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('pt2jzstqpj','phznwphhcq','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "own_rubric" VALUES('8yvfedw27a','755dd7cc39c422b3d10b38f0a16470358c1ae28e32118de96cf06767dc020cb3','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "own_rubric" VALUES('jnrbyzthd3','81809512fe3a7af5f1fd3a86cd1deba3a440a5770e19592191e6ecf59bddbff5','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','phznwphhcq',NULL);
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
INSERT INTO "picked_reason" VALUES('3b7np6dkdn','sht4g64hza','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('3b7np6dkdn','cmbbvydqv7','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('3b7np6dkdn','qbctj37fkr','rent','2
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
INSERT INTO "project" VALUES('fgsr9d6nzy','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL,NULL);
INSERT INTO "project" VALUES('96knyf6gxf','6ace551b3fc5f4f5d403219745998ddb8b29c1e5474de120f5f2aac2a90d6da2','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('2davmw3zmf','605c146d4224543b927eb3687c2f0377113cb062ab9c2f25a978baeafe3fb551','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('qhgbe36sn3','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'phznwphhcq',NULL);
INSERT INTO "project" VALUES('cdpvfpxgfb','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'phznwphhcq',NULL);
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
INSERT INTO "promise" VALUES('6sj5xn2de9','qhgbe36sn3','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('papk5cc4bd','qhgbe36sn3','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "published" VALUES('smaasgqv',1,'52ryjd4zng','2026-11-22 19:00:00.000000',NULL,NULL,'0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e','ea2d7b2c8acf11fad4b84212d489ba9ae4593946d6ea0d962eebad9357c5b5f4',NULL);
INSERT INTO "published" VALUES('smaasgqv',2,'52ryjd4zng','2026-11-22 20:00:00.000000',NULL,'Wages were told.','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','f11f42e4f34e50cf800aad10819b7bd0add4c40dcee302e82305d9a3564cb7aa','1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c',NULL);
INSERT INTO "published" VALUES('tx7xfgbm',1,'s94afev3fp','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,'497eb28c490fea59fd2a1161ba3a2ae1eb37e388190e51c2a0831769cb414bbd','d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b',NULL);
INSERT INTO "published" VALUES('mdbbp24j',1,'3b7np6dkdn','2026-11-22 22:00:00.000000',NULL,NULL,'392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','8f13710e6c985f5df2c523f9e4112cecfd54304a994197a6f0794d4a302b65de','f424d961544ebd8b9bda045fa5f30940adb70a823ef3f137df782e8e1997127c',NULL);
INSERT INTO "published" VALUES('mdbbp24j',2,'3b7np6dkdn','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116','54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064',NULL);
CREATE TABLE reading_choices (
	group_id VARCHAR NOT NULL, 
	headings VARCHAR NOT NULL, 
	choices TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_choices PRIMARY KEY (group_id, headings), 
	CONSTRAINT fk_reading_choices_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "reading_choices" VALUES('phznwphhcq','fc2f468f7b91d7d4070afe9af9c015cdc2c2f3a663fd326b2d1991cbfc9fb6df','{}','2026-11-22 21:00:00.000000');
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
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','fgsr9d6nzy','smaasgqv','40c5184ba9770fddcc565d524f1f6d5a','{"digest":"d167810e447fec15cc59feca0191987b37a4a13e81da1b51ff0757578d37f20e","number":"1","project":"Sample Block","round":"smaasgqv","what":"published"}','974f5b25394ba12bd2cc3534330cb753b9d06c46dff60fd7009949ec5181bf8b','0000000000000000000000000000000000000000000000000000000000000000','9f96f487e15c37d714afc4645ce7317145979827ac69dfd9a81af155531f917c');
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','fgsr9d6nzy','smaasgqv','935f546ce8789fc9fc554cd11800dbb8','{"digest":"f11f42e4f34e50cf800aad10819b7bd0add4c40dcee302e82305d9a3564cb7aa","number":"2","project":"Sample Block","reason":"Wages were told.","round":"smaasgqv","what":"published"}','f11d158cfd2c6568ca01b663710b6b9e92ce1eba0f13d64144fc8d47e9aeebc3','9f96f487e15c37d714afc4645ce7317145979827ac69dfd9a81af155531f917c','dead495dbfb9a35040848027e32305eb328fb8271c5d0fba4f156a3335f236d5');
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','96knyf6gxf','tx7xfgbm','be3e22078c246c591e4e4ae3ff3d4935','{"digest":"497eb28c490fea59fd2a1161ba3a2ae1eb37e388190e51c2a0831769cb414bbd","number":"1","project":"Sample Yard","round":"tx7xfgbm","what":"published"}','65055278f4830149e8ad8c497bea045ebc25ee6aea5c2f9825401737f2b772d5','dead495dbfb9a35040848027e32305eb328fb8271c5d0fba4f156a3335f236d5','846d8777f5743b45ec7dc25dff4bb4d50c4e83d534beac2e239a1f2a6d597529');
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','96knyf6gxf',NULL,'2879a9febf627d319df5cb4b9dd22a8f','{"round":"tx7xfgbm","what":"taken down"}','7bddb202936a72afdbc37566e4122cf7df6e9f5d4af54af018f11f8878c5e4c4','846d8777f5743b45ec7dc25dff4bb4d50c4e83d534beac2e239a1f2a6d597529','9f49b488c49cd7222f2410b6ec566cd86e6ad16abedd65b4fbc92f6e6ad521fd');
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','qhgbe36sn3',NULL,'f13226b4a5b48968cac3f0857a5dd151','{"round":"mdbbp24j","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','d2128fb095709317eabc79566eede07e035ca005a98c0169e7ac99c80e418b12','9f49b488c49cd7222f2410b6ec566cd86e6ad16abedd65b4fbc92f6e6ad521fd','7ffc3601273a17219c1a42cee0513e583365df0ac20f327c39f1370d21d76fca');
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','qhgbe36sn3',NULL,'f92ed6da1cd56b517f4e15e7a5038820','{"reason":"Sent twice by one person.","round":"mdbbp24j","what":"set aside"}','0e0984ec15ff3b3eb0296664a5778d1759c9d2c7139598dd22eb47dc05bc23cf','7ffc3601273a17219c1a42cee0513e583365df0ac20f327c39f1370d21d76fca','7d5cce581fbab56e5003242f68c8f73723ddda77c14dd125764ae83e9ea676a3');
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'4f9a9be4719c50f666b7d4aceef13f6e','{"round":"mdbbp24j","what":"closed"}','116302d1793441fef3465780a52064986265ffaa0275fd90d8dcf5bac617a987','7d5cce581fbab56e5003242f68c8f73723ddda77c14dd125764ae83e9ea676a3','4abcac5c973415dce3dd72e0f1dd293469d62b1acd2e96d00ab90c204deb1a09');
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'a4f0fdaa040e89644f0d14ea00c770fb','{"digest":"c33d56619e60e62b267589b683cfc178d52ae982ffed4e8f795d700ce3de67d9","round":"mdbbp24j","what":"counted"}','0518e3dbc24a58edcb77191542af9416ee7caac849f2969aa2b1ed84a0f27c74','4abcac5c973415dce3dd72e0f1dd293469d62b1acd2e96d00ab90c204deb1a09','da98f2f8b5909fb748834d77a39da52123e566f8979ea8a490af11aec74fbfd3');
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'5fc9029deaeaaa6ac8fe2bde5d3b164a','{"reason":"A sheet came late.","round":"mdbbp24j","what":"reopened"}','66ca71f485719ab04af5266fe7942d08a99b37dcad4a4c16032cecc3647effad','da98f2f8b5909fb748834d77a39da52123e566f8979ea8a490af11aec74fbfd3','ae9b6178042969c233bc9740d489a866cc240550273bbbaad732317fe75c29b2');
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'735af4ebd7b037e7007e935514cc7a3f','{"round":"mdbbp24j","what":"closed"}','01a7ad337b8195fa462be6a10cf9384b19972900be8f2042c104f8e640c1a5cb','ae9b6178042969c233bc9740d489a866cc240550273bbbaad732317fe75c29b2','78ab1c80a8d71db61ccbfcd0dd39dcda59c51c2aa763022367824cdca12f7683');
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'b6e22ba476a2fe33c8ce1817f07acf33','{"digest":"f072483210e184cd0dcec8b5a824d5ee3acb697116febfeea0f150df57b035a3","round":"mdbbp24j","what":"counted"}','073e09ce552ca3a4baf58a597eb28afe8ed5f16ddfdefd9b6210d33e1ebfa61b','78ab1c80a8d71db61ccbfcd0dd39dcda59c51c2aa763022367824cdca12f7683','65b7632067ae16811a0d82bcedace3d9afd8dc0e36305a62e051c73a5317f846');
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'f6a17e18d883faabe5d2130a545f8446','{"after_counts":true,"criterion":"hiring","question":"Are neighbors hired first?","reason":"Nobody hires here.","round":"mdbbp24j","what":"ruled out"}','f1f54db6c90edf429841aa8fee331477c6d411147de129db2575192ed2b5bf80','65b7632067ae16811a0d82bcedace3d9afd8dc0e36305a62e051c73a5317f846','009d3bce7fabcb0087b13188d0bb28894b42c1e65ac26c0ad1ac2694ee5368ce');
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'5766db7775b4dacb5ef99e96f744ba8c','{"digest":"b4b79f6eb2003f5f802c8def962c5e278dcaec50fbe360df44a5e1f6e09b7cb9","round":"mdbbp24j","what":"counted"}','113bf80c7234cef727857d1aa929aa539a052494bb433b51925cefdeb9b6b297','009d3bce7fabcb0087b13188d0bb28894b42c1e65ac26c0ad1ac2694ee5368ce','7cdce2da10c216531092541da52fe15bbc60d9edb8d929bd0d966e72a92e2cf6');
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'324a2127d42a798332e2b7d8d2aaceca','{"after_counts":true,"round":"mdbbp24j","what":"group sheet"}','1a9b4564d4c4471d9f9596f2443138839c43ea63357151a5824daacaab3f15ea','7cdce2da10c216531092541da52fe15bbc60d9edb8d929bd0d966e72a92e2cf6','9fd2be7cc8051186f0430ba09398a7054bd7dd0ee0aeeffbd928bbaa24fd8a63');
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','qhgbe36sn3',NULL,'cecbece939d3dc9aab04bb3b0a21aec8','{"after_counts":true,"round":"mdbbp24j","what":"group sheet"}','28972bec2667a2a039a97b84720b6456ee416b06362f5db3d573e8510e61b939','9fd2be7cc8051186f0430ba09398a7054bd7dd0ee0aeeffbd928bbaa24fd8a63','5083bfad509fb67b7c5886b0d3fb823d2da3a0ab4a12e88b11ffd929299dbcd5');
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','qhgbe36sn3','mdbbp24j','adaa8ffe551446f8f8c397d6987d9e1d','{"digest":"8f13710e6c985f5df2c523f9e4112cecfd54304a994197a6f0794d4a302b65de","group":"Sample Neighbors","number":"1","project":"Sample Terrace","round":"mdbbp24j","what":"published"}','bf008bf530e7aa1721dba0e6f7f5ef80a95d06f08ef4ad6e110e572c9867ca3b','5083bfad509fb67b7c5886b0d3fb823d2da3a0ab4a12e88b11ffd929299dbcd5','bc31e498d46647a98933455c6c27b2e639c8fd348c761b57f972041e267c6b57');
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','qhgbe36sn3','mdbbp24j','5a8607c7f96b89f66584ccc946e9fd82','{"digest":"10c7fbb11291e82b524697e0f68cd690b957444f9682b6426b27373ce91ba116","group":"Sample Neighbors","number":"2","project":"Sample Terrace","reason":"The group has spoken.","round":"mdbbp24j","what":"published"}','173a2f5c365129184b05b0b30bd078cdfab37592bd78c5150b66abc97774433e','bc31e498d46647a98933455c6c27b2e639c8fd348c761b57f972041e267c6b57','f287f61165ccdaa7e77abd1372e7c7a1935acfaf171fb17c2760bb90d8c088fc');
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','qhgbe36sn3',NULL,'99bbfb96d8fc2bfdb3039a30973c9b4e','{"round":"w3wnxekk","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','1371ea5d12356308f580e2b54101cf94b028faebc2f9a7bfa8fcd3a91c6d9960','f287f61165ccdaa7e77abd1372e7c7a1935acfaf171fb17c2760bb90d8c088fc','080f3eb65cd8127ded773172f16c837fe9fa9413a77c4d787546f84577333e94');
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','qhgbe36sn3',NULL,'a5e74d33cca080b1cad303186fa54c09','{"ask":"Ten homes at 30 percent.","outcome":"kept","outcome_on":"2027-01-05","place":"Sample letter of December 1","promised":"written","promised_on":"2026-12-01","reason":"Ten homes stand.","round":"w3wnxekk","what":"promise changed"}','615fc31ac48c63bed18a63ff989205fa1d11e0233d3224ce220a799957958e8d','080f3eb65cd8127ded773172f16c837fe9fa9413a77c4d787546f84577333e94','0c9e4afb61e7b9557d9d6efa49df0a27fcdab3b00711d5e4f5143ee61892c1dd');
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','qhgbe36sn3',NULL,'0fe2288c2245210fb79de021a87df2d9','{"ask":"Wages that people can live on.","promised":"spoken","round":"w3wnxekk","what":"promise changed"}','ba9b9cd7f0cb682f58ef7c6d75ef29f9ed3f720c2ba531de8f95c9fac5807d56','0c9e4afb61e7b9557d9d6efa49df0a27fcdab3b00711d5e4f5143ee61892c1dd','18c54867acb15d9edd59cb75dee7f9cc288b46b1bea156f2195c4701359edc10');
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','qhgbe36sn3',NULL,'11434affd292c3553f20334e5313bdd5','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','5df4a790ffb062ba873e864b1aa6d21ee7f4dade0dacb28b3e2e610ff9257064','18c54867acb15d9edd59cb75dee7f9cc288b46b1bea156f2195c4701359edc10','a776fa4cf14ec620827e0c7dfffb098e11e6e7ad50d0b54157e168e79fc793b7');
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'a776fa4cf14ec620827e0c7dfffb098e11e6e7ad50d0b54157e168e79fc793b7');
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
	carried_over TEXT, incomes TEXT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT uq_round_address UNIQUE (address)
);
INSERT INTO "round" VALUES('52ryjd4zng','fgsr9d6nzy','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','1a945059061d23dc732a4659eed90bdbcf9bfa25a42b9389b860c963f425bd9c','smaasgqv','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,NULL);
INSERT INTO "round" VALUES('s94afev3fp','96knyf6gxf','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','d84ba62048be4660ccc8e044970518e8fd73f0beffecc517882f758d9b50ce8b','tx7xfgbm','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}',NULL,NULL,NULL);
INSERT INTO "round" VALUES('htxqjannaq','2davmw3zmf','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,'ktxdd6xe','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,NULL);
INSERT INTO "round" VALUES('3b7np6dkdn','qhgbe36sn3','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','54267a185f2a2b3ad889e1775e44e86341cef482c6e606e32ec2c5aea5b25064','mdbbp24j','2026-11-22 20:00:00.000000','5y483k','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}');
INSERT INTO "round" VALUES('p9zxpz5grr','qhgbe36sn3','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,'w3wnxekk','2026-11-24 23:00:00.000000','2766mw','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}','{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}');
INSERT INTO "round" VALUES('nygxemaz3a','cdpvfpxgfb','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'p3ngc898','2026-11-24 23:00:00.000000','xfdc3j','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}');
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
INSERT INTO "session" VALUES('3favabq44v','c298d188c4ae838be45cc09d9884fcfee6ef54205cd53d79c9a58e93b028d171','r3yf2kf7dw','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('4g3yzry2my','6def12e5c6362190fd25be4160e70c64605f0c97430e366bbeabda84070041a5','mwhddrpjzx','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('c62mpav3nw','52ryjd4zng','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('jg63ww3jka','s94afev3fp','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('rcd8pkkz84','htxqjannaq','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('592zvetrrg','3b7np6dkdn','online','2026-11-22 20:00:00.000000','developer','5384a974da934b6555f1a483af6cfa334cea081827aa8d6c8fdd8feeee401b32',NULL,'c4b59bde5a66e14c',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('sht4g64hza','3b7np6dkdn','online','2026-11-22 21:00:00.000000','rater','4df5b7506fe5b250443f09b9f3e1febbe17093c926e0e8070d4d065394734260',NULL,'97deff0848ef5a8d',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('cmbbvydqv7','3b7np6dkdn','online','2026-11-22 21:00:00.000000','rater','a10dd385b3540beb9e302012943c3ba3861a11f1e28c1f0ea6b326d5caff306b',NULL,'51fd0321dc0f5076',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('vdjsg8c4k7','3b7np6dkdn','online','2026-11-22 21:00:00.000000','rater','ad1e3d56ab5d04e5bf576d48285db8619fa9bae6ed954de45bf320fedf4815fc',NULL,'82f95e135326ee9a',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('3xryaq8xqf','3b7np6dkdn','online',NULL,'rater','c7f3113e4d675d8a01960e604efd6dc2ec423c5d4fadf7f162c230858f179e16',NULL,'bb261988a5471e8b',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('jwwxq6nssh','3b7np6dkdn','online','2026-11-22 21:00:00.000000','rater','d1b342bd4f1f7dec95229bad489306ab221fe52ccd008032b99f9a671b25be89',NULL,'97deff0848ef5a8d',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL,NULL);
INSERT INTO "sheet" VALUES('qbctj37fkr','3b7np6dkdn','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'r3yf2kf7dw Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ctgpeqcxkn','3b7np6dkdn','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'mwhddrpjzx Sample Bob','qbctj37fkr',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('2vzkm5fsaj','3b7np6dkdn','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'r3yf2kf7dw Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('39wskhared','3b7np6dkdn','file','2026-11-22 21:00:00.000000','rater',NULL,'F7',NULL,'r3yf2kf7dw Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,'bs8rxdkhc2');
INSERT INTO "sheet" VALUES('mhhnr8397n','3b7np6dkdn','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('4cfq57f8vm','p9zxpz5grr','online','2026-11-24 23:00:00.000000','rater','887e0418c2fe15d22cf332c196edc62b410f5ccdc0d6e5d460e9c735c67df252',NULL,'49d223a41e2adfc3',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('g4537cwjmm','nygxemaz3a','online',NULL,'rater','d3c051c3b8c3a0d8bcb85f5ef4db9f436a92702bef53ba616da99c2149c47835',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('qh4v8x2bfq','nygxemaz3a','online',NULL,'rater','364f70bac2263d3c1708606222d5ab3025c9b8cfc651bddde66985b4d1a44154',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('002ad273b653eee477d71ca71eeb2a2ca19fd524c85f6818db45e6d8ae11dbf5','r3yf2kf7dw','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('ca040777330762b0b92d1eaf08aef3f300d31e63644618600af52a86ae083de5','mwhddrpjzx','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('a4865849ff60a989405fcbf83005351c025ce572026c44d60fe25eb8fc512b7c','pt2jzstqpj','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('dprwxms328','p9zxpz5grr','{}','[{"rows": [["sheet", "rent", "size", "wages", "hiring"], ["8", "3", "3", "", "2"]], "name": "", "is_hidden": false, "errors": [], "encoding": null}]','2026-11-24 23:00:00.000000');
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
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_digest ON round (digest);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_sheet_second_of ON sheet (second_of);
CREATE INDEX ix_project_marked_at ON project (marked_at);
COMMIT;

BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "answer" VALUES('7btqrt7xep','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('7btqrt7xep','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('7btqrt7xep','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('7btqrt7xep','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('eanv7kerge','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('eanv7kerge','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('eanv7kerge','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('eanv7kerge','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zpgwj342ss','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('zpgwj342ss','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('wf6frzf7k2','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('kbxqs75m43','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kbxqs75m43','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kbxqs75m43','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('hmfh4pf5yb','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('hmfh4pf5yb','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('hmfh4pf5yb','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('s25snsy2r6','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('s25snsy2r6','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('s25snsy2r6','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('s25snsy2r6','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('9wmq4hc5ff','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('zd5964gttt','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('q8q4fxe9z3','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('q8q4fxe9z3','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4gerb77vq9','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4gerb77vq9','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('yt5hkvswnd','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('yt5hkvswnd','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mzf8x3dcda','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mzf8x3dcda','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mzf8x3dcda','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('aja7r3mdgr','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('xqeyphf8ah','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('c42789ec1b0675ed7e7a22daef57116f60a8e400efa5943727c4172e0d577cb3','a2mr2s9bhb','awmf8sdh48','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000',NULL);
INSERT INTO "api_token" VALUES('93b089e8c38e6747b6f9ada86b640c131f76a2991bbe27919092234f2315e74b','a2mr2s9bhb','3yhhtjgayx','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, known_since DATETIME, place VARCHAR, zone VARCHAR, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('a2mr2s9bhb','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.',NULL,'sample-city',NULL);
CREATE TABLE document (
	digest VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	time_stamp BLOB, 
	CONSTRAINT pk_document PRIMARY KEY (digest)
);
INSERT INTO "document" VALUES('e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 0, "digest": "0000000000000000000000000000000000000000000000000000000000000000"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 1}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "cannot tell", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "2.7", "of": "3", "unit": "mean", "share": "8/9", "band": "high", "band_by_number": "high", "rated_share": "0.5", "low": "1.8", "high": "2.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "100", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "2/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "2/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "cannot tell", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.7", "band": "high"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "2.7", "band": "high"}, "halved": {"housing": {"score": "2.7", "band": "high"}}, "doubled": {"housing": {"score": "2.7", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "3.0", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.8", "band": "low"}, "without_rulings": null}, "asks": [{"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": ["wages"], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18"}',NULL);
INSERT INTO "document" VALUES('cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0"}',NULL);
INSERT INTO "document" VALUES('e61954b02a73127f30ea0436115e75723f77f47bd148e4b32dcb67a704e1d50b','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Block", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": {"digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c", "text": "The corner as it is"}}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": {"number": 1, "digest": "8e5aa2dc9730a1256c9f05fc3885628171bd10318569f3adc047561cc6ffc979"}, "incomes": null}, "tally": {"rent": {"levels": {"1": 0, "2": 1, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 0, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 0, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "2", "reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "evidence_kind": "written", "language": null, "translation": null}], "wages": [{"answer": "1", "reason": "Nobody said.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}], "hiring": [{"answer": "not applicable", "reason": "No work for neighbors.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}]}, "group": null, "overall": {"score": "1.8", "of": "3", "unit": "mean", "share": "11/18", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.8", "high": "1.8", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "8/9", "score": "2.7", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "2", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/9", "ratings": 1, "mean": "2", "median": "2", "lowest": "2", "highest": "2", "disagreement": null}, {"id": "size", "status": "rated", "points": "3", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/3", "ratings": 1, "mean": "3", "median": "3", "lowest": "3", "highest": "3", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50", "adds": "1/6", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "other_weights": {"equal": {"score": "1.8", "band": "low"}, "halved": {"housing": {"score": "1.6", "band": "low"}, "jobs": {"score": "2.1", "band": "high"}}, "doubled": {"housing": {"score": "2.1", "band": "high"}, "jobs": {"score": "1.6", "band": "low"}}}, "turning_points": [{"principle": "housing", "weight_percent": "57", "band": "high"}, {"principle": "jobs", "weight_percent": "43", "band": "high"}], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.2", "band": "low"}, "highest": {"score": "2.7", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "wages", "gain": "1/3", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "1/18", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["wages", "rent"], "score": "3.0", "band": "high"}, "way_up": {"band": "high", "criteria": ["wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "e61954b02a73127f30ea0436115e75723f77f47bd148e4b32dcb67a704e1d50b"}',NULL);
INSERT INTO "document" VALUES('6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Yard", "kind": null, "facts": {"address": null, "neighborhood": null, "developer": null, "homes": null, "homes_by_rent": null, "public_money": null, "public_money_for": null, "public_benefit": null, "link": null, "website": null, "hearing": null, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {}, "sample": "no"}, "picture": null}, "round": {"label": null, "labels": {}, "held_by": null, "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 1}, "set_aside": 0, "set_aside_reasons": [], "reopened": [], "paper": null, "about": {}, "rulings": {}, "way_in": null, "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": null, "welcome": null, "developer": null, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [], "record": null, "incomes": null}, "tally": {"rent": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "wages": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 0, "cannot_tell": 0}}, "reasons": {}, "group": null, "overall": {"score": "1.0", "of": "3", "unit": "mean", "share": "1/3", "band": "low", "band_by_number": "low", "rated_share": "1", "low": "1.0", "high": "1.0", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "1/18", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "rated", "points": "1", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "1/9", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "hiring", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "25", "adds": "1/12", "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "1.0", "band": "low"}}, "other_weights": {"equal": {"score": "1.0", "band": "low"}, "halved": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}, "doubled": {"housing": {"score": "1.0", "band": "low"}, "jobs": {"score": "1.0", "band": "low"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.0", "band": "low"}, "highest": {"score": "2.5", "band": "high"}}, "sheets_to_turn": {"lowest": null, "highest": {"sheets": 1, "band": "high"}}, "cannot_tell_otherwise": null, "without_rulings": null}, "asks": [{"criterion": "size", "gain": "2/9", "ask": null}, {"criterion": "wages", "gain": "1/6", "ask": "Wages that people here can live on."}, {"criterion": "hiring", "gain": "1/6", "ask": null}, {"criterion": "rent", "gain": "1/9", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "hiring"], "score": "2.7", "band": "high"}, "way_up": {"band": "high", "criteria": ["size", "wages"]}, "to_find_out": [], "attested": {"one_sheet_fewer": null, "with_set_aside": null}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39"}',NULL);
INSERT INTO "document" VALUES('310a05530b2c2bafbe50228275fb5c924769a4c4b6f882fa5c8a1b8e8455eee3','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": null, "demand": null, "asks": [], "in_languages": {}, "endorsers": [], "contact": null, "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null, "photograph": {"digest": "bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f", "text": "Sample homes"}}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 15, "digest": "9dd1b31bb3fd39445644473cb8fe55bc31304aff62d3c6e7790e25e6b4fc47f2"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["size", "wages", "rent"], "score": "3.0", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "310a05530b2c2bafbe50228275fb5c924769a4c4b6f882fa5c8a1b8e8455eee3"}',NULL);
INSERT INTO "document" VALUES('ea5ed7a0e579f747b875f9b0fef28dc8ea9d8630dd86162d94b6a972c278950e','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "in_languages": {}, "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null, "photograph": {"digest": "bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f", "text": "Sample homes"}}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": null, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "ea5ed7a0e579f747b875f9b0fef28dc8ea9d8630dd86162d94b6a972c278950e"}',NULL);
INSERT INTO "document" VALUES('9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8','{"format": "scorecard/1", "rubric": {"id": "sample-card", "edition": "1", "status": "draft", "reviewed": {"by": "Sample Reviewers", "on": "2026-11-01"}, "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b", "content": null, "translations": {"es": "6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97"}}, "project": {"name": "Sample Terrace", "kind": "homes", "facts": {"address": "1 Sample Street", "neighborhood": "Sample Hill", "developer": "Sample Builders", "homes": "30 homes", "homes_by_rent": "6 at 60% of area median income", "public_money": "$1 million", "public_money_for": "in a sample loan", "public_benefit": null, "link": null, "website": "https://sample.example", "hearing": {"body": "Sample Commission", "date": "2026-12-04", "item": "6", "type": "Rezoning"}, "position": "oppose", "demand": "until ten homes cost what people here can pay", "asks": [{"criterion": "rent", "ask": "Ten homes at 30 percent.", "policy": "Sample plan, policy 1"}], "in_languages": {}, "endorsers": ["Sample Endorsers"], "contact": "office@sample.example", "quote": null, "findings": {"rent": [{"says": "developer", "text": "3 · We will build six.", "kind": "spoken", "source": "A letter", "answered_on": "2026-11-22"}, {"says": "group", "text": "Six homes at 60 percent.", "kind": "written", "source": "Sample report, page 3", "answered_on": null, "photograph": {"digest": "bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f", "text": "Sample homes"}}]}, "sample": "no"}, "picture": {"digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021", "text": "The corner as it is"}}, "round": {"label": "As first proposed", "labels": {}, "held_by": "Sample Neighbors", "opened": "2026-11-22", "closed": "2026-11-22", "sheets": {"online": 3, "paper": 2, "file": 1}, "set_aside": 1, "set_aside_reasons": ["Sent twice by one person."], "reopened": [{"on": "2026-11-22", "reason": "A sheet came late."}], "paper": {"handed_out": 3, "handed_in": 2}, "about": {}, "rulings": {"hiring": "Nobody hires here."}, "way_in": "open", "devices_with_several": 0, "sheets_of_such_devices": 0, "questions_fixed": "2026-11-22", "welcome": "Welcome to this sample.", "developer": {"asked": "2026-11-22", "answered": "2026-11-22"}, "carried_over": null, "left_out": 0, "unpublished_rounds": 0, "history": [{"what": "set aside", "on": "2026-11-22", "reason": "Sent twice by one person.", "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": false}, {"what": "reopened", "on": "2026-11-22", "reason": "A sheet came late.", "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "closed", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "ruled out", "on": "2026-11-22", "reason": "Nobody hires here.", "criterion": "hiring", "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}, {"what": "group sheet", "on": "2026-11-22", "reason": null, "criterion": null, "closes": null, "before": null, "after_counts": true}], "record": {"number": 16, "digest": "b602dc5f43cc61a07d5b1e03821ed9b987b2258c37a7ee6aa70972d463c4b026"}, "incomes": {"digest": "62797822b4d2a2e4e04000381f3a5360edfc401762e97375252b39add9366aa4", "content": {"incomes": "sample-city", "year": "2026", "place": "Sample City", "source": {"name": "Sample office", "url": null, "licence": null, "note": null}, "note": null, "households": [{"people": "1", "limits": {"30": "10000", "60": "20000"}}, {"people": "3", "limits": {"30": "15000", "60": "30000"}}], "rents": [{"bedrooms": "2", "limits": {"30": "375", "60": "750"}}]}}}, "tally": {"rent": {"levels": {"1": 3, "2": 2, "3": 1}, "not_applicable": 0, "cannot_tell": 0}, "size": {"levels": {"1": 0, "2": 3, "3": 1}, "not_applicable": 1, "cannot_tell": 0}, "wages": {"levels": {"1": 0, "2": 1, "3": 1}, "not_applicable": 0, "cannot_tell": 2}, "hiring": {"levels": {"1": 1, "2": 0, "3": 0}, "not_applicable": 1, "cannot_tell": 0}}, "reasons": {"rent": [{"answer": "1", "reason": "Rents are high for us.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}, {"answer": "2", "reason": "Las rentas son altas.", "evidence": null, "evidence_kind": null, "language": "es", "translation": "Rents are high."}, {"answer": "2", "reason": "On paper.", "evidence": null, "evidence_kind": null, "language": null, "translation": "Rents are high."}]}, "group": {"answers": {"rent": {"answer": "1", "reason": "We agreed.", "evidence": null, "evidence_kind": null, "language": null, "translation": null}}, "overall": {"score": null, "of": "3", "unit": "mean", "share": null, "band": null, "band_by_number": null, "rated_share": "1/6", "low": "1.0", "high": "2.7", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": null, "share": "1/3", "score": "1.0", "of": "3", "rated_share": "1/3", "criteria": [{"id": "rent", "status": "rated", "points": "1", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}, {"id": "size", "status": "unrated", "points": null, "of": "3", "weight": "2", "weight_percent": "100/3", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": null, "share": null, "score": null, "of": "3", "rated_share": "0", "criteria": [{"id": "wages", "status": "unrated", "points": null, "of": "3", "weight": "1", "weight_percent": "50", "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 0, "mean": null, "median": null, "lowest": null, "highest": null, "disagreement": null}]}]}, "overall": {"score": "2.3", "of": "3", "unit": "mean", "share": "41/54", "band": "high", "band_by_number": "high", "rated_share": "1", "low": "2.3", "high": "2.3", "requirements": [{"criterion": "rent", "requires": "1", "status": "met"}]}, "principles": [{"id": "housing", "weight_percent": "50", "carried_percent": "50", "share": "37/54", "score": "2.1", "of": "3", "rated_share": "1", "criteria": [{"id": "rent", "status": "rated", "points": "5/3", "of": "3", "weight": "1", "weight_percent": "50/3", "adds": "5/54", "ratings": 6, "mean": "5/3", "median": "1.5", "lowest": "1", "highest": "3", "disagreement": "agreed"}, {"id": "size", "status": "rated", "points": "2.25", "of": "3", "weight": "2", "weight_percent": "100/3", "adds": "0.25", "ratings": 4, "mean": "2.25", "median": "2", "lowest": "2", "highest": "3", "disagreement": "agreed"}]}, {"id": "jobs", "weight_percent": "50", "carried_percent": "50", "share": "5/6", "score": "2.5", "of": "3", "rated_share": "1", "criteria": [{"id": "wages", "status": "rated", "points": "2.5", "of": "3", "weight": "1", "weight_percent": "50", "adds": "5/12", "ratings": 2, "mean": "2.5", "median": "2.5", "lowest": "2", "highest": "3", "disagreement": null}, {"id": "hiring", "status": "not applicable", "points": null, "of": "3", "weight": "1", "weight_percent": null, "adds": null, "ratings": 1, "mean": "1", "median": "1", "lowest": "1", "highest": "1", "disagreement": null}]}], "checks": {"limits": {"lowest": {"score": "2.1", "band": "high"}, "highest": {"score": "2.5", "band": "high"}}, "other_weights": {"equal": {"score": "2.3", "band": "high"}, "halved": {"housing": {"score": "2.4", "band": "high"}, "jobs": {"score": "2.2", "band": "high"}}, "doubled": {"housing": {"score": "2.2", "band": "high"}, "jobs": {"score": "2.4", "band": "high"}}}, "turning_points": [], "three_sheets_fewer": null, "three_sheets_more": {"lowest": {"score": "1.6", "band": "low"}, "highest": {"score": "2.6", "band": "high"}}, "sheets_to_turn": {"lowest": {"sheets": 1, "band": "low"}, "highest": null}, "cannot_tell_otherwise": {"score": "1.9", "band": "low"}, "without_rulings": {"score": "1.9", "band": "low"}}, "asks": [{"criterion": "size", "gain": "1/12", "ask": null}, {"criterion": "wages", "gain": "1/12", "ask": "Wages that people here can live on."}, {"criterion": "rent", "gain": "2/27", "ask": "Rents that people here can pay."}], "picks": {"criteria": ["rent"], "score": "2.5", "band": "high"}, "way_up": null, "to_find_out": [], "attested": {"one_sheet_fewer": {"lowest": "2.2", "highest": "2.3"}, "with_set_aside": {"score": "2.3", "band": "high"}}, "engine": {"name": "scorecard", "version": "0.2.5"}, "digest": "9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8"}',NULL);
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
INSERT INTO "journal" VALUES(1,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','Sample Ann','named','{"group": "Sample Neighbors", "name": "Sample Ann"}');
INSERT INTO "journal" VALUES(6,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'a2mr2s9bhb',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(8,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(9,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent", "before": ""}');
INSERT INTO "journal" VALUES(10,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(11,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(12,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(13,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(14,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(15,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "P660", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(16,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(18,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(19,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(20,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(21,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(22,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(23,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(24,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(25,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(26,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(27,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','','group-sheet-sent','{}');
INSERT INTO "journal" VALUES(28,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "310a05530b2c2bafbe50228275fb5c924769a4c4b6f882fa5c8a1b8e8455eee3", "reason": "", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(29,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(30,'a2mr2s9bhb','j3fjqaq57j','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8", "reason": "The group has spoken.", "project": "Sample Terrace", "group": "Sample Neighbors"}');
INSERT INTO "journal" VALUES(31,'a2mr2s9bhb','2bdwdh7542','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(32,'a2mr2s9bhb','2bdwdh7542','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(33,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(34,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(35,'a2mr2s9bhb','gcm8dyr2qt','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Hall", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(36,'a2mr2s9bhb','gcm8dyr2qt','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(37,'a2mr2s9bhb','gcm8dyr2qt','2026-11-24 23:00:00.000000','Sample Ann','languages-changed','{"before": "en, es"}');
INSERT INTO "journal" VALUES(38,'a2mr2s9bhb','gcm8dyr2qt','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(39,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(40,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(41,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','languages-changed','{"before": "en, es"}');
INSERT INTO "journal" VALUES(42,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(43,'a2mr2s9bhb','8ytxwp4m4a','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(44,'a2mr2s9bhb','2bdwdh7542','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept", "place": "Sample letter of November 20", "promised_on": "2026-11-20", "outcome_on": "2026-11-21"}');
INSERT INTO "journal" VALUES(45,'a2mr2s9bhb','2bdwdh7542','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": "", "place": ""}');
INSERT INTO "journal" VALUES(46,'a2mr2s9bhb',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(47,'a2mr2s9bhb',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(48,'a2mr2s9bhb',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(49,'a2mr2s9bhb',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
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
INSERT INTO "link" VALUES('a3af8a86517a42f0cf76fcf1fd655db240facf64fb19036aeb06edd68e97ba47','65fng4hqap','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('5a401cd719009e6865304e8933e7eb98e3906589292fe7e8181db5a01ddeeaa7','9z3q7qt8cf','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('37d84f0aa93d7441f729f7d89a5f5606230052fdc41aa49a403e1f4fe600eb51','k9j9mxek78','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('65fng4hqap','64yw4z6r',2,'e61954b02a73127f30ea0436115e75723f77f47bd148e4b32dcb67a704e1d50b','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('7zhs7vewd3','z2wsefzw',2,'9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('65fng4hqap','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('65fng4hqap','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('65fng4hqap','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('7zhs7vewd3','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('7zhs7vewd3','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('7zhs7vewd3','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('3fatzkzaq9','a2mr2s9bhb','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL,1);
INSERT INTO "organizer" VALUES('h2hrjwvq2c','a2mr2s9bhb','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL,0);
INSERT INTO "organizer" VALUES('a56g224eep','a2mr2s9bhb','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',1);
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
INSERT INTO "own_rubric" VALUES('pb3bxr4bkn','17a023794c1037456c11561f92f4e005dbc224827fbcd716210ac148275e2e5d','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "own_rubric" VALUES('t7yg58vxgj','2d2f0c4f7e8df7f13d1d89f4e435af19b3f5c89ea8cf8a7f9e1920bf22f69a78','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','a2mr2s9bhb',NULL);
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
INSERT INTO "picked_reason" VALUES('j3fjqaq57j','kbxqs75m43','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('j3fjqaq57j','hmfh4pf5yb','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('j3fjqaq57j','q8q4fxe9z3','rent','2
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
INSERT INTO "picture" VALUES('bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080007000903012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000010FFDA00080101000105023FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000010FFDA0008010100063F023FFFC40014100100000000000000000000000000000010FFDA0008010100013F213FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000010FFDA0008010100013F103FFFD9',9,7);
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
INSERT INTO "project" VALUES('65fng4hqap','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL,NULL);
INSERT INTO "project" VALUES('9z3q7qt8cf','2ba295aa10950dc7213ab12fbd4d3d0feb82b2bbe50e0a2aaeb7d7daf297c9b6','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('k9j9mxek78','7f875fb1da0823aed94164eb8c83c469b09a2a8d7a3046279ded1f4c435f9b2f','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('7zhs7vewd3','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'a2mr2s9bhb',NULL);
INSERT INTO "project" VALUES('rqh5emvt7z','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'a2mr2s9bhb',NULL);
INSERT INTO "project" VALUES('ys7e4m8s2s','3cbaeb57c64020ee4df47e9274d1d0d90f3148a3c14af8190006fa680fb10ebd','2026-11-24 23:00:00.000000',NULL,'a2mr2s9bhb',NULL);
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
INSERT INTO "promise" VALUES('rht3pemwcj','7zhs7vewd3','rent','Ten homes at 30 percent.','written','Sample letter of November 20','2026-11-20','kept','2026-11-21','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('ed27a5nzzy','7zhs7vewd3','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "published" VALUES('64yw4z6r',1,'8jsngszw5q','2026-11-22 19:00:00.000000',NULL,NULL,'0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18','1f3d9e3c80185adbe98e52accd89c033278cf38b63b90f0fd92d017838e13606',NULL,NULL);
INSERT INTO "published" VALUES('64yw4z6r',2,'8jsngszw5q','2026-11-22 20:00:00.000000',NULL,'Wages were told.','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','e61954b02a73127f30ea0436115e75723f77f47bd148e4b32dcb67a704e1d50b','cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0',NULL,NULL);
INSERT INTO "published" VALUES('87vdg99t',1,'5ms2tyeqk9','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,'f11086abdf99858d109d2c171a3a195e14dd8c9d310c98c89b2e9b3e775cb1ce','6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39',NULL,NULL);
INSERT INTO "published" VALUES('z2wsefzw',1,'j3fjqaq57j','2026-11-22 22:00:00.000000',NULL,NULL,'392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','310a05530b2c2bafbe50228275fb5c924769a4c4b6f882fa5c8a1b8e8455eee3','2846a65a9d76cead2eb2c361d354458afe36b9a813f81eebbf3e62193fddd4f0',NULL,'hmfh4pf5yb kbxqs75m43 mzf8x3dcda q8q4fxe9z3 s25snsy2r6 yt5hkvswnd');
INSERT INTO "published" VALUES('z2wsefzw',2,'j3fjqaq57j','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8','ea5ed7a0e579f747b875f9b0fef28dc8ea9d8630dd86162d94b6a972c278950e',NULL,'hmfh4pf5yb kbxqs75m43 mzf8x3dcda q8q4fxe9z3 s25snsy2r6 yt5hkvswnd');
CREATE TABLE reading_choices (
	group_id VARCHAR NOT NULL, 
	headings VARCHAR NOT NULL, 
	choices TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_choices PRIMARY KEY (group_id, headings), 
	CONSTRAINT fk_reading_choices_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "reading_choices" VALUES('a2mr2s9bhb','fc2f468f7b91d7d4070afe9af9c015cdc2c2f3a663fd326b2d1991cbfc9fb6df','{}','2026-11-22 21:00:00.000000');
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
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','65fng4hqap','64yw4z6r','67c56f1c096be379490a047f805a54cd','{"digest":"e90f86cb1d48c878b4a38fd5ded6d53491ad159f52e5e7fcf7c7984245e5ac18","number":"1","project":"Sample Block","round":"64yw4z6r","what":"published"}','026eae22f98426b72431fcd0dde9ddabbd1885f4b6cf977cc9823ac4ae2ec279','0000000000000000000000000000000000000000000000000000000000000000','8e5aa2dc9730a1256c9f05fc3885628171bd10318569f3adc047561cc6ffc979',0);
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','65fng4hqap','64yw4z6r','64b83c8dbd5dd2e925d988dd3226c05e','{"digest":"e61954b02a73127f30ea0436115e75723f77f47bd148e4b32dcb67a704e1d50b","number":"2","project":"Sample Block","reason":"Wages were told.","round":"64yw4z6r","what":"published"}','8e172a8bddd49ce4f1e5755bb14f26ca2d685d694b24365ff5d1d18c5f5830d2','8e5aa2dc9730a1256c9f05fc3885628171bd10318569f3adc047561cc6ffc979','05594a04ef8fb589f1a2df087b248de4f046c906e4a9dcfd39823d54cb7818d0',0);
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','9z3q7qt8cf','87vdg99t','617f0f135d25f54c69ac4047507d21ca','{"digest":"f11086abdf99858d109d2c171a3a195e14dd8c9d310c98c89b2e9b3e775cb1ce","number":"1","project":"Sample Yard","round":"87vdg99t","what":"published"}','fb0f7b52c489600dcd947f288285d39ff7de2c0bd113ccd1beda9dff76e780ab','05594a04ef8fb589f1a2df087b248de4f046c906e4a9dcfd39823d54cb7818d0','4f4bd4d2c2897dc87d9e566f9c68aa8320ea25dd6176fb8ddcb006de4be1a096',0);
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','9z3q7qt8cf',NULL,'acd8c08b6c0a03d1b87ef2e292920ddc','{"round":"87vdg99t","what":"taken down"}','88170a6a08818c1c985849e3f22f55870f4608348c0b7e9d2eed15a59853fa34','4f4bd4d2c2897dc87d9e566f9c68aa8320ea25dd6176fb8ddcb006de4be1a096','e833e00e62a7fd9cd5bac46c30e67b24c99d66f07f7cbd31dea5b7609c210f37',0);
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','7zhs7vewd3',NULL,'d1bb7b09fa126258db5c4010bbcb792e','{"round":"z2wsefzw","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','abce715d7803525361b3019c41e00524d3dac2afdd94a4486c610567bd5b23f7','e833e00e62a7fd9cd5bac46c30e67b24c99d66f07f7cbd31dea5b7609c210f37','74adf3e56ead1187fa746d206457cddc99293cee07593d2cc82d58513ef59571',0);
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','7zhs7vewd3',NULL,'a92703b19a2dc8f58d1c1d76a1401baf','{"reason":"Sent twice by one person.","round":"z2wsefzw","what":"set aside"}','a6ef42fb2a069bf4357ec0b23f13576ecdbc4c52f6f79a54301d60bb702a1753','74adf3e56ead1187fa746d206457cddc99293cee07593d2cc82d58513ef59571','2841d78f8e625208aa8a65471c58c67e00aa3371da28aca816b223d396b4c076',0);
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'24b8a8c3ec4ef61a91caa872677847bb','{"round":"z2wsefzw","what":"closed"}','89eed34772d6667f3b75fd475da14b4219e9f769a5496645a3150caf73bd1a83','2841d78f8e625208aa8a65471c58c67e00aa3371da28aca816b223d396b4c076','69ab7a154c85a255fdcb257da5b26831102f4370f0b9cdf39951f749bc302462',0);
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'cd1d9ba9235ca1fd001ede22ae64b908','{"digest":"64a66f91e817b7e0025259427b341e77e6150a815f06af5323b36f6dca5df813","round":"z2wsefzw","what":"counted"}','28b1b6f71312655bd436a2303d576747824c259a4c999343584a49faa0ad2b1d','69ab7a154c85a255fdcb257da5b26831102f4370f0b9cdf39951f749bc302462','ef6d248c6da366ec27cfc686ce731154335c8553a3dc22a9ac4c7636c739e9af',0);
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'a555bf8783499ecf8184d19d3a4e1848','{"reason":"A sheet came late.","round":"z2wsefzw","what":"reopened"}','e85eedd086b60ee770406f0b2f859d222f16e6649307a99bbf9a29382b3986b2','ef6d248c6da366ec27cfc686ce731154335c8553a3dc22a9ac4c7636c739e9af','32474a931ac1fdaad7edb0f1ab6e231c59265297d06fcb5b65d9c50db4d66fe2',0);
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'113cf8fe6dc25e9f76dd3cc5e60bf61c','{"round":"z2wsefzw","what":"closed"}','1abad9d44d09560e391458b9d3b28d239e6a5d9ecac62288f80d2d3ebe7d8dd7','32474a931ac1fdaad7edb0f1ab6e231c59265297d06fcb5b65d9c50db4d66fe2','5184907d0f417501685991e87f747382c08302949fe7c62d676dce5ecd78fd19',0);
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'4bd7576a4231b6200e37efad8778f835','{"digest":"7f329148b79a4d067ec7045fdaa339d0756c987e7099b7aea71a8f93015adb7a","round":"z2wsefzw","what":"counted"}','dccf48d1ce388372b42de23202132c762140c4d7186a235fa8469eac9feaf607','5184907d0f417501685991e87f747382c08302949fe7c62d676dce5ecd78fd19','8ee02d15774fdd57a658832b14099f4dd84e489cfaf45f62dd5a1c62ce4a6f4c',0);
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'bbf11cb5b129f817edc75b22989bb3c9','{"after_counts":true,"criterion":"hiring","question":"Are neighbors hired first?","reason":"Nobody hires here.","round":"z2wsefzw","what":"ruled out"}','d356ace1e31af61887f8b69e1d930b14921957a11a12250b5aa6164c982eecfa','8ee02d15774fdd57a658832b14099f4dd84e489cfaf45f62dd5a1c62ce4a6f4c','5292c87166907d0af7ae158b950d06da8a8d40c39525b2ecba1a354a1d6d043f',0);
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'0e68b7186035e78d37f17cd70db04f43','{"digest":"3f804012bb42df7ff94ebf0c762294af29c4b18a0862cf2ae5706c2cf8be684d","round":"z2wsefzw","what":"counted"}','2b435e4b543ab4cb68d887ed2518dbc8bc955cad993e54ecf7c05dd31226b8fd','5292c87166907d0af7ae158b950d06da8a8d40c39525b2ecba1a354a1d6d043f','0356fe440b53dd751889589ffeb8f2136e9e4ffb2713608d693ca5974a53ed26',0);
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'0b2d062848ea1416201e24e48e0d64ee','{"after_counts":true,"round":"z2wsefzw","what":"group sheet"}','14272300712b74eca4ceb90cf24a73ff565695fe8ad307c5d50a34c6d3452ed5','0356fe440b53dd751889589ffeb8f2136e9e4ffb2713608d693ca5974a53ed26','fe718c8fb63746127263b9879e38cafd22d8905f55da1e4ed22f2a37194a38b6',0);
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','7zhs7vewd3',NULL,'5b24e63d1a8e989c2da3a66496935dd0','{"after_counts":true,"round":"z2wsefzw","what":"group sheet"}','53c4b6464511ea0cda6c4a2a275ca39bba917c350768a7cfc56559b7a965d0b6','fe718c8fb63746127263b9879e38cafd22d8905f55da1e4ed22f2a37194a38b6','9dd1b31bb3fd39445644473cb8fe55bc31304aff62d3c6e7790e25e6b4fc47f2',0);
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','7zhs7vewd3','z2wsefzw','5ebab3236aa6ace764d40e95c81410ad','{"digest":"310a05530b2c2bafbe50228275fb5c924769a4c4b6f882fa5c8a1b8e8455eee3","group":"Sample Neighbors","number":"1","project":"Sample Terrace","round":"z2wsefzw","what":"published"}','91323773b78a4d041c3003edf5166a5b534a5bd6712c0fba248f376b0a138f41','9dd1b31bb3fd39445644473cb8fe55bc31304aff62d3c6e7790e25e6b4fc47f2','b602dc5f43cc61a07d5b1e03821ed9b987b2258c37a7ee6aa70972d463c4b026',0);
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','7zhs7vewd3','z2wsefzw','d139eab80d4e0de2c3c75545a71abf43','{"digest":"9eb8aac1ddff34f19972d57612494f29416edf631105f4b1d3388f446fda8fd8","group":"Sample Neighbors","number":"2","project":"Sample Terrace","reason":"The group has spoken.","round":"z2wsefzw","what":"published"}','2004146d8c0eff090b41800fec2fa091639db8ba8029a8ab84b81a3b2529c07f','b602dc5f43cc61a07d5b1e03821ed9b987b2258c37a7ee6aa70972d463c4b026','839ed8d8a76f5c8f37cca417b66ba84e1e9d5deae3fabbede5ca3115672bba5e',0);
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','7zhs7vewd3',NULL,'f1e74181542e9ef892e182e145aa62d8','{"round":"qtxc2c6p","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','66919947acfec02db5d3584a471dbcc3f30902781e5135196fa50cb3f531c2a1','839ed8d8a76f5c8f37cca417b66ba84e1e9d5deae3fabbede5ca3115672bba5e','aa91fb68bd8792d0444969e0c8bdc35a581baf46e9f20c831e7c490005389156',0);
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','7zhs7vewd3',NULL,'e5ff6fe8f74ccdab4d88536785f41bb4','{"ask":"Ten homes at 30 percent.","outcome":"kept","outcome_on":"2026-11-21","place":"Sample letter of November 20","promised":"written","promised_on":"2026-11-20","reason":"Ten homes stand.","round":"qtxc2c6p","what":"promise changed"}','7f6467498bfa6b2b0db004f890c8a1b5cbf422ad2de9de0da8ee2a82ead684cd','aa91fb68bd8792d0444969e0c8bdc35a581baf46e9f20c831e7c490005389156','21ebabf900e1e27d2640e65e2b1789773fa82d150bbdd86d28378995808bb945',0);
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','7zhs7vewd3',NULL,'97dbeea603e91f9c3d46bca76742601a','{"ask":"Wages that people can live on.","promised":"spoken","round":"qtxc2c6p","what":"promise changed"}','09375c254dcc62bbe9d4b4c904fb66a491d53a7deda1660d41b6530b4360960b','21ebabf900e1e27d2640e65e2b1789773fa82d150bbdd86d28378995808bb945','99dc57c620c0336007e8633dfb9f1c015a0fc88078a086ff0fdaa098bdef911e',0);
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','7zhs7vewd3',NULL,'62a448e99c3a610c5ac8647454f2a0e4','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','3f950cd071f2eff73d9b09d492a5e15ef5cd2301a8044812e9204582a3f4e1de','99dc57c620c0336007e8633dfb9f1c015a0fc88078a086ff0fdaa098bdef911e','3db867f76957b62257be24e39f77aa4c2981585ef77eda5713571725b9dd1ce2',0);
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'3db867f76957b62257be24e39f77aa4c2981585ef77eda5713571725b9dd1ce2');
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
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest)
);
INSERT INTO "round" VALUES('8jsngszw5q','65fng4hqap','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','cc01101174516f9edad11c108aa0b49450df38f2a2310b168bcff9584414e3d0','64yw4z6r','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('5ms2tyeqk9','9z3q7qt8cf','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','6d5b0a173dc1e423f05771a0f43aa6b6c4c8f8bb11acad2d29962530659dbb39','87vdg99t','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}',NULL,NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('dt8q389qpw','k9j9mxek78','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,'t6q73zhh','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,NULL,0,NULL,'{}','{}');
INSERT INTO "round" VALUES('j3fjqaq57j','7zhs7vewd3','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"in_languages":{},"endorsers":["Sample Endorsers"],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null,"photograph":{"digest":"bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f","text":"Sample homes"}}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','ea5ed7a0e579f747b875f9b0fef28dc8ea9d8630dd86162d94b6a972c278950e','z2wsefzw','2026-11-22 20:00:00.000000','s34ena','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0,"unpublished_rounds":0}','2026-12-04',NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('2bdwdh7542','7zhs7vewd3','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","public_benefit":null,"link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"in_languages":{},"endorsers":[],"contact":"office@sample.example","quote":null,"findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null,"photograph":{"digest":"bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f","text":"Sample homes"}}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,'qtxc2c6p','2026-11-24 23:00:00.000000','ke953m','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}','{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('8ytxwp4m4a','rqh5emvt7z','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'xa5wpsmv','2026-11-24 23:00:00.000000','9eppkk','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,NULL,'{}','{}');
INSERT INTO "round" VALUES('gcm8dyr2qt','ys7e4m8s2s','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Hall","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"public_benefit":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"in_languages":{},"endorsers":[],"contact":null,"quote":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,'bv69pjaj','2026-11-24 23:00:00.000000','j66aw2','At the meeting','open',NULL,'en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL,'{"incomes":"sample-city","year":"2026","place":"Sample City","source":{"name":"Sample office"},"households":[{"people":"1","limits":{"30":"10000","60":"20000"}},{"people":"3","limits":{"30":"15000","60":"30000"}}],"rents":[{"bedrooms":"2","limits":{"30":"375","60":"750"}}]}',0,'c_gGd-8XlBl1qptv3VbIWuGETg0rp33JVDsGx7nO9Vg','{}','{}');
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
INSERT INTO "session" VALUES('6zahqjygyc','fc97e76c3df34d6a19dd0b4b8657c5c71f85ca82cc5118a7735b268948d2fd11','3fatzkzaq9','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('fys2jcyfx8','dac3ffe58612e866551658ed434d2f9294738d927d3de20a344140f0bbe89f07','h2hrjwvq2c','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('7btqrt7xep','8jsngszw5q','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('eanv7kerge','5ms2tyeqk9','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('zpgwj342ss','dt8q389qpw','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('wf6frzf7k2','j3fjqaq57j','online','2026-11-22 20:00:00.000000','developer','ad5b4cc0d8a1f66b2c8d2c9e18285c1ddc1cafa74f12af84ffa2920ca8b3fdfc',NULL,'c1404c7b9c7b2417',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kbxqs75m43','j3fjqaq57j','online','2026-11-22 21:00:00.000000','rater','2056c3fdf04fa639a270d5f705fc159d8baa5a0e8a59fb24526d676eb6dc748a','P467','6808d228442e981b',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('hmfh4pf5yb','j3fjqaq57j','online','2026-11-22 21:00:00.000000','rater','c7dc5868b45d424ac86f5284ccc66f4fbb941afc0b8d41a8ff8c0d57bfd47e8e','P193','ec9231e2da235cc3',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('s25snsy2r6','j3fjqaq57j','online','2026-11-22 21:00:00.000000','rater','81841f0d235ca436bc0b4af626af1b4292518a298047b3ebff3c80e6301278cf','P998','0d4e8efe251a0a46',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('9wmq4hc5ff','j3fjqaq57j','online',NULL,'rater','38dc55dbcca549493c4a0c47b3066102adaf5953c3b94000b9599e55b08b6efb','P621','31ca6c8f7b266ceb',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('zd5964gttt','j3fjqaq57j','online','2026-11-22 21:00:00.000000','rater','7b99261b3fe3f2749ccd6fa28393abd19575715bdf709c02158e06d0b2317401','P660','6808d228442e981b',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL,NULL);
INSERT INTO "sheet" VALUES('q8q4fxe9z3','j3fjqaq57j','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'3fatzkzaq9 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('4gerb77vq9','j3fjqaq57j','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'h2hrjwvq2c Sample Bob','q8q4fxe9z3',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('yt5hkvswnd','j3fjqaq57j','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'3fatzkzaq9 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('mzf8x3dcda','j3fjqaq57j','file','2026-11-22 21:00:00.000000','rater',NULL,'F7',NULL,'3fatzkzaq9 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL,'hs5p6e5hgd');
INSERT INTO "sheet" VALUES('aja7r3mdgr','j3fjqaq57j','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('xqeyphf8ah','2bdwdh7542','online','2026-11-24 23:00:00.000000','rater','1ddadc1648e50cf967093c2782cbb76d0b28ccbed5ad943ae05f5263f1e7a10b','P143','083c98e3f8a24752',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}',NULL);
INSERT INTO "sheet" VALUES('qpnhgywfjx','8ytxwp4m4a','online',NULL,'rater','187a8d15010dbbaeeaf16a9a638f582e9905eaef311e8472e0076ce098fee08b','P300',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kgg8bvcx22','8ytxwp4m4a','online',NULL,'rater','6baf17c6ad95fc8954da203e5bfc470d275c7b70f575ebeb87eebe0019bcef23','P134',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE shown_picture (
	id VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	round_id VARCHAR, 
	address VARCHAR, 
	CONSTRAINT pk_shown_picture PRIMARY KEY (id), 
	CONSTRAINT fk_shown_picture_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "shown_picture" VALUES('hwd55j64jt','bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f',NULL,'z2wsefzw');
INSERT INTO "shown_picture" VALUES('r8b9mf556s','bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f','j3fjqaq57j',NULL);
INSERT INTO "shown_picture" VALUES('qn3ecwncpy','bf30e12c86893d74a589f2b5b9ed9be5f9a570cb5aecd0f652f01f4028a7123f','2bdwdh7542',NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('51863c05a450f980c279d9c5e29d9d9d9a483734da6bc195fda7fdac579ebace','3fatzkzaq9','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('890265d35d2638d43500090fb73ae15b892d4e5840d95168babfdf0d988b8ab3','h2hrjwvq2c','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('bed94f0053471c00c068b11fb8ced27290ae36e0ea81a3791e7729cb272930e8','a56g224eep','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('t2ywcskawt','2bdwdh7542','{}','[{"rows": [["sheet", "rent", "size", "wages", "hiring"], ["8", "3", "3", "", "2"]], "name": "", "is_hidden": false, "errors": [], "encoding": null}]','2026-11-24 23:00:00.000000');
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
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_sheet_second_of ON sheet (second_of) WHERE second_of is not null;
CREATE INDEX ix_project_marked_at ON project (marked_at);
CREATE INDEX ix_shown_picture_digest ON shown_picture (digest);
CREATE INDEX ix_shown_picture_round_id ON shown_picture (round_id);
CREATE INDEX ix_shown_picture_address ON shown_picture (address);
COMMIT;

BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "answer" VALUES('4dpmkwnksd','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('4dpmkwnksd','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('4dpmkwnksd','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('4dpmkwnksd','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('3xxj7esdn2','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('3xxj7esdn2','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('3xxj7esdn2','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('3xxj7esdn2','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('avnmnzw39e','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('avnmnzw39e','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('hnpane3x3y','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('tx4pxts4es','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('tx4pxts4es','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('tx4pxts4es','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4g92a4s4q4','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4g92a4s4q4','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4g92a4s4q4','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mjjtx9f6sz','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mjjtx9f6sz','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mjjtx9f6sz','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mjjtx9f6sz','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('eeaq8nch3q','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jspjxg6sse','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2esxtrkvkg','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2esxtrkvkg','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kvhfq3qxnp','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kvhfq3qxnp','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvaf8y2zyk','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvaf8y2zyk','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('es2je2b6wv','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('es2je2b6wv','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('es2je2b6wv','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('9jbwawxxgd','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('djgrmhr3ge','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('0410c36f87589c43c488f5bedcbd3f5e29d75bc52a147853fe752328c50784e5','s56nmdxz6n','5rvhx4jabs','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('eb27afadce1f35c6e3649f6da1aa5dba5a8ff1a5ce60680942854e7f52a8c697','s56nmdxz6n','kkvapmfxcr','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('s56nmdxz6n','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.');
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
INSERT INTO "journal" VALUES(1,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'s56nmdxz6n',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent"}');
INSERT INTO "journal" VALUES(9,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(13,'s56nmdxz6n','3xeb45ws7b','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(14,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "jspjxg6sse", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(15,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(18,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(19,'s56nmdxz6n','3xeb45ws7b','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(20,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(21,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(22,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(23,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(24,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(25,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(26,'s56nmdxz6n','3xeb45ws7b','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "4b3a2eaa1d9312acc8ec8d424db62ad3482d345a5c2b8034551b9dc338ef744f", "reason": ""}');
INSERT INTO "journal" VALUES(27,'s56nmdxz6n','3xeb45ws7b','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(28,'s56nmdxz6n','3xeb45ws7b','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "5c260de6a6dcf52207c5e0a3960164dfbed69cd381455f1c51afaef513a644ff", "reason": "The group has spoken."}');
INSERT INTO "journal" VALUES(29,'s56nmdxz6n','kgcqqkecda','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(30,'s56nmdxz6n','kgcqqkecda','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(31,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(32,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(33,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(34,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(35,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(36,'s56nmdxz6n','x44cxwxg3f','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(37,'s56nmdxz6n','kgcqqkecda','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept"}');
INSERT INTO "journal" VALUES(38,'s56nmdxz6n','kgcqqkecda','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": ""}');
INSERT INTO "journal" VALUES(39,'s56nmdxz6n',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(40,'s56nmdxz6n',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(41,'s56nmdxz6n',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(42,'s56nmdxz6n',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('278e01d220d8d93d49e4a1cc2ae19f476212b805cda3e7a30271f429a42d3695','f8w47dtwd7','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('61ec69683ba09d057fa575e5ec2afe2ba27be944fbd5807259c1bf874a5814d6','xbbtrtjkwx','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('296f9b0ab77c96f2e9b221503e8259656532975a9d5baf9474cf1e113de6aa4a','99be87m7cq','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('f8w47dtwd7','4aw4nxcc',2,'4f4b3b8d6b98664b74b68ad9192d3a539e59704641fd70d3eba579095bf5e165','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('d28ptnv5wh','99f6a4ma',2,'5c260de6a6dcf52207c5e0a3960164dfbed69cd381455f1c51afaef513a644ff','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('f8w47dtwd7','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('f8w47dtwd7','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('f8w47dtwd7','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('d28ptnv5wh','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('d28ptnv5wh','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('d28ptnv5wh','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('b3bpwjvpgq','s56nmdxz6n','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('wsjnaamxqf','s56nmdxz6n','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('zpme32gw8q','s56nmdxz6n','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "own_rubric" VALUES('h3p87xz4vg','2b8cf3f0f52b63e46208f640996e7dc7645758eb296ea03c9b423b7c782fd5cc','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('ezwyzfc7f8','ae6af6c7744d406d486f4145bcd82bcc66915df6ec48b6cc673ef46d05994041','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','s56nmdxz6n');
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
INSERT INTO "picked_reason" VALUES('3xeb45ws7b','tx4pxts4es','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('3xeb45ws7b','2esxtrkvkg','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('3xeb45ws7b','4g92a4s4q4','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
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
INSERT INTO "project" VALUES('f8w47dtwd7','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('xbbtrtjkwx','0dc80eab3fd60df7a9569c07a09b19a45814a1a3534cdcd66fe4f5bbe1db8b22','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('99be87m7cq','996f72805409f2d9d00158d52878c4536417b0b98534f039209971e5898a8a28','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('d28ptnv5wh','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'s56nmdxz6n');
INSERT INTO "project" VALUES('md9pkxpawa','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'s56nmdxz6n');
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
INSERT INTO "promise" VALUES('b9pvhxkq53','d28ptnv5wh','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('rhect3afkh','d28ptnv5wh','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "published" (
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	round_id VARCHAR, 
	published_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	reason TEXT, 
	document TEXT, 
	picture_digest VARCHAR, 
	digest VARCHAR NOT NULL, draft_digest VARCHAR, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('4aw4nxcc',1,'bbe3z2hf23','2026-11-22 19:00:00.000000',NULL,NULL,'{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "left_out": 0,
    "history": [],
    "record": {
      "number": 0,
      "digest": "0000000000000000000000000000000000000000000000000000000000000000"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 1
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "cannot tell",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "2.7",
    "of": "3",
    "unit": "mean",
    "share": "8/9",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "0.5",
    "low": "1.8",
    "high": "2.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "100",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "2/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "2/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": null,
      "share": null,
      "score": null,
      "of": "3",
      "rated_share": "0",
      "criteria": [
        {
          "id": "wages",
          "status": "cannot tell",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.7",
        "band": "high"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.7",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "3.0",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.8",
      "band": "low"
    },
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [
    "wages"
  ],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55','af7a7b685e32055ef40837a5c6ea4cc8819da60a0d75d90521db8e6efb2dc8de');
INSERT INTO "published" VALUES('4aw4nxcc',2,'bbe3z2hf23','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "left_out": 0,
    "history": [],
    "record": {
      "number": 1,
      "digest": "e5526aa35ddc047e6d9c6c6cbe33d2feb3971a4406aced367d2ed4729b0c31ae"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "4f4b3b8d6b98664b74b68ad9192d3a539e59704641fd70d3eba579095bf5e165"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','4f4b3b8d6b98664b74b68ad9192d3a539e59704641fd70d3eba579095bf5e165','612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677');
INSERT INTO "published" VALUES('pz3mtfed',1,'evejm5fxxd','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'5733e0d30bd38513ae94ebca602402bd5d836f0ec4c63ccb25ad96e3f7380e20','45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa');
INSERT INTO "published" VALUES('99f6a4ma',1,'3xeb45ws7b','2026-11-22 22:00:00.000000',NULL,NULL,'{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 15,
      "digest": "f6c651a426336edac58cc1901db56e764346c3403e164ce446a7bbdc536d7ed1"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "4b3a2eaa1d9312acc8ec8d424db62ad3482d345a5c2b8034551b9dc338ef744f"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','4b3a2eaa1d9312acc8ec8d424db62ad3482d345a5c2b8034551b9dc338ef744f','45c7812d27483928accd8aa94f9dd00ae22eed81fb46c325ae9187b02468446e');
INSERT INTO "published" VALUES('99f6a4ma',2,'3xeb45ws7b','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 16,
      "digest": "191028884620ec2e09b1367b1d674f20e771a4138844a7fe298ab3913f6c2961"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "5c260de6a6dcf52207c5e0a3960164dfbed69cd381455f1c51afaef513a644ff"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','5c260de6a6dcf52207c5e0a3960164dfbed69cd381455f1c51afaef513a644ff','8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52');
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
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','f8w47dtwd7','4aw4nxcc','bb511fed8694fb85093d9e2be1173b60','{"digest":"f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55","number":"1","round":"4aw4nxcc","what":"published"}','e3b7682210ce7af9b23591bc946b8a249a645990b5c8f6c0f5eb4817fe6ed83d','0000000000000000000000000000000000000000000000000000000000000000','e5526aa35ddc047e6d9c6c6cbe33d2feb3971a4406aced367d2ed4729b0c31ae');
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','f8w47dtwd7','4aw4nxcc','3540066558ba7ac39d4ba0177a8341d5','{"digest":"4f4b3b8d6b98664b74b68ad9192d3a539e59704641fd70d3eba579095bf5e165","number":"2","reason":"Wages were told.","round":"4aw4nxcc","what":"published"}','e1bf49ac2498fb9be3e53da6ebb0c295ac1eabc9593288371789587ed33a3540','e5526aa35ddc047e6d9c6c6cbe33d2feb3971a4406aced367d2ed4729b0c31ae','39e1f8dafd692c163984186ba407514e926b02b1bafc2f126d89ddedb1b722a3');
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','xbbtrtjkwx','pz3mtfed','8ec59b5094df997af0f735c47f2c50bc','{"digest":"5733e0d30bd38513ae94ebca602402bd5d836f0ec4c63ccb25ad96e3f7380e20","number":"1","round":"pz3mtfed","what":"published"}','dc7aea2ad9cd2971eede94699f7af99fe66ec17f2545cf3bfcf34ab2eba87152','39e1f8dafd692c163984186ba407514e926b02b1bafc2f126d89ddedb1b722a3','868aef8fd180aaac77cb9128f35ee37a14067de991935a526a4b2d1ece5ff0e6');
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','xbbtrtjkwx',NULL,'86818c77f61dd88922909e78deadfe50','{"round":"pz3mtfed","what":"taken down"}','490b267b7bbe34722ea36b9df347258937153cee540779914a816371f8b9d393','868aef8fd180aaac77cb9128f35ee37a14067de991935a526a4b2d1ece5ff0e6','ac978a4d573d0e46875c04766e5d2c359d4f034c3c5f79543e22f6aab30023b6');
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','d28ptnv5wh',NULL,'305531795740b068e9a6a92273c1ba09','{"criterion":"rent","round":"99f6a4ma","what":"facts changed"}','6b9a89b1e3e0825572eaba640663ebb2c0203cb0f93d163cb285d57b5ae646d9','ac978a4d573d0e46875c04766e5d2c359d4f034c3c5f79543e22f6aab30023b6','0483a12bfb9784cc4bc65ca26149d093ccc899a94eed7fb2a29467b9e59985d9');
INSERT INTO "record" VALUES(6,'2026-11-22 20:00:00.000000','d28ptnv5wh',NULL,'776b50d7bd4b988575a82454794b2c83','{"round":"99f6a4ma","what":"welcome changed"}','c7b983c5c995b9c2d657e4eb01de73d25a53ddbc5d7b94fc911d2f23cd8944c0','0483a12bfb9784cc4bc65ca26149d093ccc899a94eed7fb2a29467b9e59985d9','138f5926e0d8dd39777aa26097473159139f76eac80c18145d7eb379af350341');
INSERT INTO "record" VALUES(7,'2026-11-22 20:00:00.000000','d28ptnv5wh',NULL,'f0728045c301c075168919d2ec1ac110','{"round":"99f6a4ma","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','c3f70eb8b0d54e3f10f2929094bd2ad10a3a89636f8eb27cede88dec042e58fe','138f5926e0d8dd39777aa26097473159139f76eac80c18145d7eb379af350341','cdfb386cc1e15d9bc52fb72fe8e6d745e8bf463b17697c44f37413e6741ad834');
INSERT INTO "record" VALUES(8,'2026-11-22 21:00:00.000000','d28ptnv5wh',NULL,'08a7290b81ce397b8d4109f7e9bdd64a','{"reason":"Sent twice by one person.","round":"99f6a4ma","what":"set aside"}','0f89cd5e6078b534a6287335d867621391b5c192b69e52cc0c8f0d6a84d9d153','cdfb386cc1e15d9bc52fb72fe8e6d745e8bf463b17697c44f37413e6741ad834','00e8021e8d5f8e0ed1479ebee2d08aa56df7be5b0e891f212409b2ddec21f3e3');
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'f0f486483a3211fa7cc1d28954e77242','{"round":"99f6a4ma","what":"closed"}','2fa9fbd289090b379849b7884a918e629aee2f95e2ab20120c91d7c98fef267a','00e8021e8d5f8e0ed1479ebee2d08aa56df7be5b0e891f212409b2ddec21f3e3','5800a2b898d43e8d77e3f0d5391fc4181fe10a74f5e09ac4893f264bea851cc1');
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'6cd5928960d1ea49037045144f95876a','{"digest":"18e039c3ff772c199c3d755ab531a704676ba2d5c50d3c73fa3d2db57de37c63","round":"99f6a4ma","what":"counted"}','9460e2fdc8b453f87e927124e4b941157236fe03d450490ab2e65eb23135d413','5800a2b898d43e8d77e3f0d5391fc4181fe10a74f5e09ac4893f264bea851cc1','39f1d48d7a1a141cbd8016153ed092728a40dca55781f898995b67c8262eb9da');
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'c8e4cce9bbcef6bceccd8575a4f0f2f2','{"reason":"A sheet came late.","round":"99f6a4ma","what":"reopened"}','e0de47c76f9312b87858afdcf83dd28e798800b26baa9c3d334c8347db5c6461','39f1d48d7a1a141cbd8016153ed092728a40dca55781f898995b67c8262eb9da','cadec431b05ae6bbb7277cc53d5f9882457e89e18ad97e2d4ef4ed86a889a19e');
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'272f20c4c7e5c247dffa4a02287243b8','{"round":"99f6a4ma","what":"closed"}','7922b191e47b534793faebed299c5b6f73d183d5c7dcc86c274a99b35b99b041','cadec431b05ae6bbb7277cc53d5f9882457e89e18ad97e2d4ef4ed86a889a19e','74b82f45245fc720967e75f9acb7e8ddd20a5aebf29a27e666badf60e4817a31');
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'cc2969712a5e1f7a55427f4a8d575262','{"digest":"b725b063877ecef9186aa2c0ab441b988d1e337c1d618ad75a0532f58becbd97","round":"99f6a4ma","what":"counted"}','0d4b57d11aa80091445068764517b4452f1898d4d8ba1471a36c89a934b2a1aa','74b82f45245fc720967e75f9acb7e8ddd20a5aebf29a27e666badf60e4817a31','573a562a0a2b43999b1dc86e226824790193744b7c693cc4150418ba5e051e0c');
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'89509dd1429b9c8c051aa65a4855f3cd','{"after_counts":true,"criterion":"hiring","reason":"Nobody hires here.","round":"99f6a4ma","what":"ruled out"}','1c776b4a5d5f9bcf5ba76abd620bf286d3f7a0753f0c320c8d9944effeb7e4dc','573a562a0a2b43999b1dc86e226824790193744b7c693cc4150418ba5e051e0c','aa038b0c5d79d9964201de28d19170d82272f8413a93124bfb2d58c87bd693d3');
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','d28ptnv5wh',NULL,'8f665069423f1799f2a20a3ecb45d19b','{"digest":"e54dcc83663515afb49d3639ab1c34e94c3b126f2064dc17ad81181b213938fc","round":"99f6a4ma","what":"counted"}','217c484aac35979e505504cd99562c22c463b16dccc235aed89b2ea2f0fc3fcb','aa038b0c5d79d9964201de28d19170d82272f8413a93124bfb2d58c87bd693d3','f6c651a426336edac58cc1901db56e764346c3403e164ce446a7bbdc536d7ed1');
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','d28ptnv5wh','99f6a4ma','4294a409ec6a965636ec8387936122fb','{"digest":"4b3a2eaa1d9312acc8ec8d424db62ad3482d345a5c2b8034551b9dc338ef744f","number":"1","round":"99f6a4ma","what":"published"}','c65fa4fd9a4d2e1e7ee73b156c0d5169e043c4b1c67927f38bc5c85da9527f94','f6c651a426336edac58cc1901db56e764346c3403e164ce446a7bbdc536d7ed1','191028884620ec2e09b1367b1d674f20e771a4138844a7fe298ab3913f6c2961');
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','d28ptnv5wh','99f6a4ma','1023b6c2d945c9aeefd49106343f36d3','{"digest":"5c260de6a6dcf52207c5e0a3960164dfbed69cd381455f1c51afaef513a644ff","number":"2","reason":"The group has spoken.","round":"99f6a4ma","what":"published"}','7f9667f8b785d2b37ff88e83217af284a5021b933d6bcbf3a2c43e6ab4fbcbc5','191028884620ec2e09b1367b1d674f20e771a4138844a7fe298ab3913f6c2961','100346e422e593b91a85311482768ef879cbdd79dc80a8f97992543f8608ac26');
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','d28ptnv5wh',NULL,'8a3f748625236b0180fc76fc4c6d4288','{"round":"eye9v5mb","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','7a4450cbbd3f669a18a22fb75f1d909a14cf831e49e97692c41ab65afb4c6bfc','100346e422e593b91a85311482768ef879cbdd79dc80a8f97992543f8608ac26','0772e0daf0d2e4297cfeb428dec01b4e3a9c623f28964427c6b0a8a2c2780ff7');
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','md9pkxpawa',NULL,'fc8a9b182a682c8afac0851179aeb58a','{"closes":"2026-12-01T20:00+00:00","round":"w6jjx7cc","what":"closing moved"}','f9db78e2c0fa6cf167b02322633018dbbae448ba226101c39aec6898437629cd','0772e0daf0d2e4297cfeb428dec01b4e3a9c623f28964427c6b0a8a2c2780ff7','0e0a7a6e8d94155b76fb021ac3f215f4154d3427b758083740a06536a4c404a8');
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','md9pkxpawa',NULL,'68c7b418f8ddfa64cb3209c44b4d2ad3','{"round":"w6jjx7cc","what":"label changed"}','03fd3e589b48963aba9baaf1c4bcf0b1af51cd4513f8e2fe45aa5163af7d00dd','0e0a7a6e8d94155b76fb021ac3f215f4154d3427b758083740a06536a4c404a8','c81a8a3f380bcfacb7061da4c34e222dac8c9ee1c6f1fa949cfb7b37dcfb30ba');
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','d28ptnv5wh',NULL,'2ccb5ee730af6b19d0d1fec01b674531','{"ask":"Ten homes at 30 percent.","outcome":"kept","promised":"written","reason":"Ten homes stand.","round":"eye9v5mb","what":"promise changed"}','24880e6dcc75aecb33267416e89d957fa8765e9727bfdb2535f010d965a4d0f4','c81a8a3f380bcfacb7061da4c34e222dac8c9ee1c6f1fa949cfb7b37dcfb30ba','5dd9da2838353ef115582c7168a879db52c91c949b3785fabc81f0fbca86a7c0');
INSERT INTO "record" VALUES(22,'2026-11-24 23:00:00.000000','d28ptnv5wh',NULL,'5126e4d0f351e44b64b06110152a6603','{"ask":"Wages that people can live on.","promised":"spoken","round":"eye9v5mb","what":"promise changed"}','b4893d8b04da3aef53de42ea9a7bac3276933df319b75d225e0d5ed8c41c9c22','5dd9da2838353ef115582c7168a879db52c91c949b3785fabc81f0fbca86a7c0','d7bde5161b0c8f7f043810dabc88a1ccb84eabb7e0e0eda6fc56e6982fc38286');
INSERT INTO "record" VALUES(23,'2026-11-24 23:00:00.000000','d28ptnv5wh',NULL,'9a93a7c5ca5416c5a4787ad31afc21be','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','978cddd23776e6b580b53fbbd10cdde12aa7488344ef1420a66eba69212ccf34','d7bde5161b0c8f7f043810dabc88a1ccb84eabb7e0e0eda6fc56e6982fc38286','c8890df87b2f723290a7d23abc2c11b970086c96e484597dec620006d23a8165');
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,23,'c8890df87b2f723290a7d23abc2c11b970086c96e484597dec620006d23a8165');
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
	document TEXT, 
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
	counted TEXT, hearing_on DATE, carried_over TEXT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_code UNIQUE (code)
);
INSERT INTO "round" VALUES('bbe3z2hf23','f8w47dtwd7','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "left_out": 0,
    "history": [],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677"
}
','612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677','4aw4nxcc','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('evejm5fxxd','xbbtrtjkwx','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Yard",
    "kind": null,
    "facts": {
      "address": null,
      "neighborhood": null,
      "developer": null,
      "homes": null,
      "homes_by_rent": null,
      "public_money": null,
      "public_money_for": null,
      "link": null,
      "website": null,
      "hearing": null,
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": null
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "left_out": 0,
    "history": [],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    }
  },
  "reasons": {},
  "group": null,
  "overall": {
    "score": "1.0",
    "of": "3",
    "unit": "mean",
    "share": "1/3",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.0",
    "high": "1.0",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/18",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "1.0",
        "band": "low"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.0",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      },
      "doubled": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "2/9",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/6",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "hiring",
      "gain": "1/6",
      "ask": null
    },
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "hiring"
    ],
    "score": "2.7",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "size",
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa"
}
','45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa','pz3mtfed','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}',NULL,NULL);
INSERT INTO "round" VALUES('qfr5qvahay','99be87m7cq','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'ckpg2bnh','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
INSERT INTO "round" VALUES('3xeb45ws7b','d28ptnv5wh','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
        "after_counts": true
      }
    ],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52"
}
','8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52','99f6a4ma','2026-11-22 20:00:00.000000','6y3yda','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('kgcqqkecda','d28ptnv5wh','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,NULL,'eye9v5mb','2026-11-24 23:00:00.000000','xqr5yy','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}');
INSERT INTO "round" VALUES('x44cxwxg3f','md9pkxpawa','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,NULL,'w6jjx7cc','2026-11-24 23:00:00.000000','wz5hab','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
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
INSERT INTO "session" VALUES('7g55kcc77c','1b28dfd7712dfa856490294da8228178bb4efa1fd26503f4a63a1d7299dd0a85','b3bpwjvpgq','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('hpycmvjqwz','014b2c86f065e982c77e2f76bd26edde730b00ed842df8b42d0f75bc4fea7893','wsjnaamxqf','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('4dpmkwnksd','bbe3z2hf23','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('3xxj7esdn2','evejm5fxxd','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('avnmnzw39e','qfr5qvahay','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('hnpane3x3y','3xeb45ws7b','online','2026-11-22 20:00:00.000000','developer','656eca872631ead3554eb32095ae5a1ea39d46bc668540c988a3b0f6daa7aa28',NULL,'88ed022b59f0d4f4',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('tx4pxts4es','3xeb45ws7b','online','2026-11-22 21:00:00.000000','rater','2b024ea1801e64ac3f471a605a62855cb35610bec6375b2608b74c7b1b459cdb',NULL,'75db474b5ef5b0b7',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('4g92a4s4q4','3xeb45ws7b','online','2026-11-22 21:00:00.000000','rater','316b370f69938078bd619e0c4728609b2aab678a0a038e5730c2aba7105052f2',NULL,'e114fa55228aa39e',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('mjjtx9f6sz','3xeb45ws7b','online','2026-11-22 21:00:00.000000','rater','fd511d7a8a977d94379eb9248b67d773a9c192eb0b9289eacfb82d2ecf90888a',NULL,'a29e8e00939be39f',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('eeaq8nch3q','3xeb45ws7b','online',NULL,'rater','f4a62deb78a31ccc1c762bc32ccdd18bb16c7840165f73dc6501de5cb62bfbe5',NULL,'e3feaacf8bc95463',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('jspjxg6sse','3xeb45ws7b','online','2026-11-22 21:00:00.000000','rater','7039179c8a4ef6c72327670c3f12a1bdc8ef13e790b79378b38f6fa8d9d0ce88',NULL,'75db474b5ef5b0b7',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('2esxtrkvkg','3xeb45ws7b','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'b3bpwjvpgq Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kvhfq3qxnp','3xeb45ws7b','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'wsjnaamxqf Sample Bob','2esxtrkvkg',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('wvaf8y2zyk','3xeb45ws7b','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'b3bpwjvpgq Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('es2je2b6wv','3xeb45ws7b','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'b3bpwjvpgq Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('9jbwawxxgd','3xeb45ws7b','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('djgrmhr3ge','kgcqqkecda','online','2026-11-24 23:00:00.000000','rater','078561a625c8954a2308e4eb98879cc2920466894519e445a9bdf68d63201a7f',NULL,'7076f230e449ddbf',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('wyxq7xznp4','x44cxwxg3f','online',NULL,'rater','965202f90f27dbd7a5a4515ed79d8f19736c50e803aa855fab434629f92a9cfe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('k2xzccxa9y','x44cxwxg3f','online',NULL,'rater','e1a07aee59df5345c5257b598b02e7f69e40ec1b0f3134b62a3259f45f715e15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('9aaf43d00827a3784a7ed2df8ec5bdd3f7cda1a1d0add214a2957868e7c3aa78','b3bpwjvpgq','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('ca3ca659950e077060e48b912977ffc1cfefa598df564ecf1223c175397676e8','wsjnaamxqf','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('fb68fc7a7afdef4fbd0f65d5fa351dcb340f5146c8fd3b86f798c1eeeea2932a','zpme32gw8q','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('6f2r5pe4st','kgcqqkecda','','﻿sheet,criterion,answer,reason,evidence,evidence kind
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
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_sheet_round_id_role ON sheet (round_id, role);
CREATE UNIQUE INDEX uq_sheet_number ON sheet (round_id, number) WHERE second_of is null;
CREATE INDEX ix_picked_reason_round_id ON picked_reason (round_id);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_listed_published_at ON listed (published_at);
CREATE INDEX ix_listed_neighborhood ON listed (neighborhood);
CREATE INDEX ix_listed_part_principle_band ON listed_part (principle, band);
CREATE INDEX ix_api_token_group_id ON api_token (group_id);
CREATE INDEX ix_record_project_id ON record (project_id);
CREATE INDEX ix_record_published_at ON record (published_at);
COMMIT;

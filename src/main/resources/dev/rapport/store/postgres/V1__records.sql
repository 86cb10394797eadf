-- One table for each kind of record, all of the same shape: whose it is (a workspace, and in it a member or a channel),
-- its id among theirs, the time it is looked for by, and the record itself. Nothing is looked for inside a record.

create table delivery (
  id text primary key,
  at timestamptz not null
);
create index on delivery (at);

create table profile (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table conversation (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  revision bigint not null,
  primary key (workspace, owner, id)
);

create table kept_draft (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table sent_invite (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);
create index on sent_invite (workspace, owner, at);

create table sent_reply (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);
create index on sent_reply (workspace, owner, at);

create table follow_up (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  platform text not null generated always as (split_part(workspace, ':', 1)) stored,
  primary key (workspace, owner, id)
);
create index on follow_up (platform, at);

create table outcome (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);
create index on outcome (workspace, owner, at);

create table no_questions (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

-- What is still to be sent belongs to the node that will send it; once that one is gone, to whichever takes it.
create table outgoing (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  platform text not null generated always as (split_part(workspace, ':', 1)) stored,
  node text not null,
  primary key (workspace, owner, id)
);
create index on outgoing (node);

-- The processes that run on this database, and when each was seen last.
create table node (
  id text primary key,
  seen timestamptz not null,
  steady timestamptz not null
);

create table run (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  claimed boolean not null,
  primary key (workspace, owner, id)
);
create index on run (at) where claimed;

create table programme (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table own_rhythm (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table activity (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);
create index on activity (workspace, owner, at);

create table check_in (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);
create index on check_in (workspace, owner, at);

create table tally (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

-- In which tallies a member is counted, so that they can be found when the member wants to be forgotten.
create table counted (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table channel_history (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table summary (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

create table address (
  workspace text, owner text, id text, at timestamptz not null, value jsonb not null,
  primary key (workspace, owner, id)
);

-- Workspaces that have left, until everything of theirs is deleted.
create table departure (
  workspace text primary key,
  since timestamptz not null
);

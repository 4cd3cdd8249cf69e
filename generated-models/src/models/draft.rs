// @generated from the schema "Draft"; changes made here are lost at the next generation

use crate::{DraftIntents, DraftTopics, Miner};
use crate::runtime::{DateTime, Extra};

/// The schema `Draft`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Draft {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `miner`: `Miner`, read-only.
    pub miner: Option<Box<Miner>>,
    /// `intents`: `array of DraftIntents`, read-only.
    pub intents: Option<Vec<DraftIntents>>,
    /// `topics`: `array of DraftTopics`, read-only.
    pub topics: Option<Vec<DraftTopics>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Draft "Draft" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        miner: Box<Miner> = "miner" with_miner read_only,
        intents: Vec<DraftIntents> = "intents" with_intents read_only,
        topics: Vec<DraftTopics> = "topics" with_topics read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

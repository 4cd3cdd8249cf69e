// @generated from the schema "Draft"; changes made here are lost at the next generation

/// The schema `Draft`.
#[repr(C)]
pub struct Draft {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `miner`: `Miner`, read-only.
    pub miner: ::std::option::Option<::std::boxed::Box<crate::Miner>>,
    /// `intents`: `array of DraftIntents`, read-only.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DraftIntents>>,
    /// `topics`: `array of DraftTopics`, read-only.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::DraftTopics>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Draft "Draft" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        miner: ::std::boxed::Box<crate::Miner> = "miner" 2 with_miner,
        intents: ::std::vec::Vec<crate::DraftIntents> = "intents" 2 with_intents,
        topics: ::std::vec::Vec<crate::DraftTopics> = "topics" 2 with_topics,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

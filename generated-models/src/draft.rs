// @generated from the schema "Draft"; changes made here are lost at the next generation

/// The schema `Draft`.
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

impl crate::runtime::Model for Draft {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        miner: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        topics: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Draft = &<Draft as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Draft",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("miner", "miner", 2),
            ("intents", "intents", 2),
            ("topics", "topics", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.miner,
            &E.intents,
            &E.topics,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Draft);

crate::runtime::setters!(Draft {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_miner: miner: ::std::boxed::Box<crate::Miner>,
    with_intents: intents: ::std::vec::Vec<crate::DraftIntents>,
    with_topics: topics: ::std::vec::Vec<crate::DraftTopics>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

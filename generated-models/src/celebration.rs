// @generated from the schema "Celebration"; changes made here are lost at the next generation

/// The schema `Celebration`.
pub struct Celebration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `recipient`: `UserReference`.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `sourceEntity`: `SourceEntity`.
    #[doc(alias = "sourceEntity")]
    pub source_entity: ::std::option::Option<::std::boxed::Box<crate::SourceEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Celebration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        note: ::std::option::Option::None,
        source_entity: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Celebration = &<Celebration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Celebration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("recipient", "recipient", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("type", "type", 0),
            ("title", "title", 0),
            ("note", "note", 0),
            ("sourceEntity", "source_entity", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.recipient,
            &E.created_by,
            &E.date_created,
            &E.r#type,
            &E.title,
            &E.note,
            &E.source_entity,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Celebration);

crate::runtime::setters!(Celebration {
    with_id: id: ::std::string::String,
    with_recipient: recipient: ::std::boxed::Box<crate::UserReference>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_title: title: ::std::string::String,
    with_note: note: ::std::string::String,
    with_source_entity: source_entity: ::std::boxed::Box<crate::SourceEntity>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `Celebration`. Known values: `Recognition`, `ContestComplete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Recognition,
    ContestComplete,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Recognition, "Recognition"),
        (Self::ContestComplete, "ContestComplete"),
    ];
}

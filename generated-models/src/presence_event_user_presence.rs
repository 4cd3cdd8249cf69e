// @generated from the schema "PresenceEventUserPresence"; changes made here are lost at the next generation

/// The schema `PresenceEventUserPresence`.
pub struct PresenceEventUserPresence {
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `presenceDefinition`: `PresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::PresenceEventOrganizationPresence>,
    >,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PresenceEventUserPresence {
    const EMPTY: Self = Self {
        source: ::std::option::Option::None,
        presence_definition: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        message: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PresenceEventUserPresence = &<PresenceEventUserPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PresenceEventUserPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("source", "source", 0),
            ("presenceDefinition", "presence_definition", 0),
            ("primary", "primary", 0),
            ("message", "message", 0),
            ("modifiedDate", "modified_date", 0),
        ],
        fields: &[
            &E.source,
            &E.presence_definition,
            &E.primary,
            &E.message,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(PresenceEventUserPresence);

crate::runtime::setters!(PresenceEventUserPresence {
    with_source: source: ::std::string::String,
    with_presence_definition: presence_definition: ::std::boxed::Box<crate::PresenceEventOrganizationPresence>,
    with_primary: primary: bool,
    with_message: message: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
});

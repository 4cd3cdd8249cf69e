// @generated from the schema "UCThirdPartyPresence"; changes made here are lost at the next generation

/// The schema `UCThirdPartyPresence`.
pub struct UCThirdPartyPresence {
    /// `email`: `string`, required.
    pub email: ::std::option::Option<::std::string::String>,
    /// `presence`: `string`, required.
    pub presence: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UCThirdPartyPresence {
    const EMPTY: Self = Self {
        email: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        message: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UCThirdPartyPresence = &<UCThirdPartyPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UCThirdPartyPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("email", "email", 1),
            ("presence", "presence", 1),
            ("message", "message", 0),
            ("dateModified", "date_modified", 0),
        ],
        fields: &[&E.email, &E.presence, &E.message, &E.date_modified],
    }
};

crate::runtime::model!(UCThirdPartyPresence);

crate::runtime::setters!(UCThirdPartyPresence {
    with_email: email: ::std::string::String,
    with_presence: presence: ::std::string::String,
    with_message: message: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
});

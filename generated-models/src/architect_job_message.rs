// @generated from the schema "ArchitectJobMessage"; changes made here are lost at the next generation

/// The schema `ArchitectJobMessage`.
pub struct ArchitectJobMessage {
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectJobMessage {
    const EMPTY: Self = Self {
        date_time: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectJobMessage = &<ArchitectJobMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectJobMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateTime", "date_time", 0),
            ("type", "type", 0),
            ("text", "text", 0),
        ],
        fields: &[&E.date_time, &E.r#type, &E.text],
    }
};

crate::runtime::model!(ArchitectJobMessage);

crate::runtime::setters!(ArchitectJobMessage {
    with_date_time: date_time: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
});

/// The property `type` of `ArchitectJobMessage`. Known values: `Error`, `Warning`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Error,
    Warning,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Error, "Error"),
        (Self::Warning, "Warning"),
    ];
}

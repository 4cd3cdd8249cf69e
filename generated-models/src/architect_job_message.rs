// @generated from the schema "ArchitectJobMessage"; changes made here are lost at the next generation

/// The schema `ArchitectJobMessage`.
#[repr(C)]
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

crate::runtime::model!(ArchitectJobMessage "ArchitectJobMessage" 3 {
    (
        date_time: crate::runtime::DateTime = "dateTime" 0 with_date_time,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
    )
});

/// The property `type` of `ArchitectJobMessage`. Known values: `Error`, `Warning`.
#[non_exhaustive]
pub enum Type {
    Error,
    Warning,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Error, "Error"),
        (Self::Warning, "Warning"),
    ];
}

// @generated from the schema "UCThirdPartyPresence"; changes made here are lost at the next generation

/// The schema `UCThirdPartyPresence`.
#[repr(C)]
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

crate::runtime::model!(UCThirdPartyPresence "UCThirdPartyPresence" 4 {
    (
        email: ::std::string::String = "email" 1 with_email,
        presence: ::std::string::String = "presence" 1 with_presence,
        message: ::std::string::String = "message" 0 with_message,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});

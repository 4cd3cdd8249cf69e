// @generated from the schema "PersistentConnectionChangeTopicErrorInfoDetails"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorInfoDetails`.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorInfoDetails {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: ::std::option::Option<::std::string::String>,
    /// `userParams`: `map of string`.
    #[doc(alias = "userParams")]
    pub user_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `hostname`: `string`.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// `location`: `PersistentConnectionChangeTopicErrorLocation`.
    pub location: ::std::option::Option<
        ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorLocation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfoDetails "PersistentConnectionChangeTopicErrorInfoDetails" 5 {
    (
        code: ::std::string::String = "code" 0 with_code,
        user_message: ::std::string::String = "userMessage" 0 with_user_message,
        user_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "userParams" 0 with_user_params,
        hostname: ::std::string::String = "hostname" 0 with_hostname,
        location: ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorLocation> = "location" 0 with_location,
    )
});

// @generated from the schema "PersistentConnectionChangeTopicErrorInfoDetails"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorInfoDetails`.
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

impl crate::runtime::Model for PersistentConnectionChangeTopicErrorInfoDetails {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        user_message: ::std::option::Option::None,
        user_params: ::std::option::Option::None,
        hostname: ::std::option::Option::None,
        location: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PersistentConnectionChangeTopicErrorInfoDetails = &<PersistentConnectionChangeTopicErrorInfoDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PersistentConnectionChangeTopicErrorInfoDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("userMessage", "user_message", 0),
            ("userParams", "user_params", 0),
            ("hostname", "hostname", 0),
            ("location", "location", 0),
        ],
        fields: &[&E.code, &E.user_message, &E.user_params, &E.hostname, &E.location],
    }
};

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfoDetails);

crate::runtime::setters!(PersistentConnectionChangeTopicErrorInfoDetails {
    with_code: code: ::std::string::String,
    with_user_message: user_message: ::std::string::String,
    with_user_params: user_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_hostname: hostname: ::std::string::String,
    with_location: location: ::std::boxed::Box<crate::PersistentConnectionChangeTopicErrorLocation>,
});

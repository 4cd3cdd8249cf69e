// @generated from the schema "ExternalContactsContactChangedTopicLineUserId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicLineUserId`.
pub struct ExternalContactsContactChangedTopicLineUserId {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicLineUserId {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicLineUserId = &<ExternalContactsContactChangedTopicLineUserId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicLineUserId",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0)],
        fields: &[&E.user_id],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicLineUserId);

crate::runtime::setters!(ExternalContactsContactChangedTopicLineUserId {
    with_user_id: user_id: ::std::string::String,
});

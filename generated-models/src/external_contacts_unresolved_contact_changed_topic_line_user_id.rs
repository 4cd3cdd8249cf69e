// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicLineUserId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineUserId`.
pub struct ExternalContactsUnresolvedContactChangedTopicLineUserId {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicLineUserId {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicLineUserId = &<ExternalContactsUnresolvedContactChangedTopicLineUserId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicLineUserId",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0)],
        fields: &[&E.user_id],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicLineUserId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicLineUserId {
    with_user_id: user_id: ::std::string::String,
});

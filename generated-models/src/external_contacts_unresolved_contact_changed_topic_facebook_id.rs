// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicFacebookId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicFacebookId {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicFacebookId = &<ExternalContactsUnresolvedContactChangedTopicFacebookId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicFacebookId",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 0), ("displayName", "display_name", 0)],
        fields: &[&E.ids, &E.display_name],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicFacebookId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicFacebookId {
    with_ids: ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId>,
    with_display_name: display_name: ::std::string::String,
});

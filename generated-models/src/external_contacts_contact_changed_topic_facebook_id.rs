// @generated from the schema "ExternalContactsContactChangedTopicFacebookId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicFacebookId`.
pub struct ExternalContactsContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsContactChangedTopicFacebookScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsContactChangedTopicFacebookScopedId>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicFacebookId {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicFacebookId = &<ExternalContactsContactChangedTopicFacebookId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicFacebookId",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 0), ("displayName", "display_name", 0)],
        fields: &[&E.ids, &E.display_name],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicFacebookId);

crate::runtime::setters!(ExternalContactsContactChangedTopicFacebookId {
    with_ids: ids: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicFacebookScopedId>,
    with_display_name: display_name: ::std::string::String,
});

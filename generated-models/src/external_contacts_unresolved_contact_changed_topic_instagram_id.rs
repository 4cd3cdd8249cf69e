// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicInstagramId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `handle`: `string`.
    pub handle: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicInstagramId {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        handle: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicInstagramId = &<ExternalContactsUnresolvedContactChangedTopicInstagramId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicInstagramId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ids", "ids", 0),
            ("displayName", "display_name", 0),
            ("handle", "handle", 0),
        ],
        fields: &[&E.ids, &E.display_name, &E.handle],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicInstagramId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicInstagramId {
    with_ids: ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId>,
    with_display_name: display_name: ::std::string::String,
    with_handle: handle: ::std::string::String,
});

// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicMergeOperation"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicMergeOperation`.
pub struct ExternalContactsUnresolvedContactChangedTopicMergeOperation {
    /// `sourceContactId`: `string`.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: ::std::option::Option<::std::string::String>,
    /// `targetContactId`: `string`.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: ::std::option::Option<::std::string::String>,
    /// `resultingContactId`: `string`.
    #[doc(alias = "resultingContactId")]
    pub resulting_contact_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ExternalContactsUnresolvedContactChangedTopicMergeOperation {
    const EMPTY: Self = Self {
        source_contact_id: ::std::option::Option::None,
        target_contact_id: ::std::option::Option::None,
        resulting_contact_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicMergeOperation = &<ExternalContactsUnresolvedContactChangedTopicMergeOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicMergeOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceContactId", "source_contact_id", 0),
            ("targetContactId", "target_contact_id", 0),
            ("resultingContactId", "resulting_contact_id", 0),
        ],
        fields: &[&E.source_contact_id, &E.target_contact_id, &E.resulting_contact_id],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicMergeOperation);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicMergeOperation {
    with_source_contact_id: source_contact_id: ::std::string::String,
    with_target_contact_id: target_contact_id: ::std::string::String,
    with_resulting_contact_id: resulting_contact_id: ::std::string::String,
});

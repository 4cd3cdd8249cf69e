// @generated from the schema "MergeRequest"; changes made here are lost at the next generation

/// The schema `MergeRequest`.
pub struct MergeRequest {
    /// `sourceContactId`: `string`, required.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: ::std::option::Option<::std::string::String>,
    /// `targetContactId`: `string`, required.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MergeRequest {
    const EMPTY: Self = Self {
        source_contact_id: ::std::option::Option::None,
        target_contact_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MergeRequest = &<MergeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MergeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceContactId", "source_contact_id", 1),
            ("targetContactId", "target_contact_id", 1),
        ],
        fields: &[&E.source_contact_id, &E.target_contact_id],
    }
};

crate::runtime::model!(MergeRequest);

crate::runtime::setters!(MergeRequest {
    with_source_contact_id: source_contact_id: ::std::string::String,
    with_target_contact_id: target_contact_id: ::std::string::String,
});

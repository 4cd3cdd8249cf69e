// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicUserReference`.
pub struct WfmAdherenceExplanationJobCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmAdherenceExplanationJobCompleteTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAdherenceExplanationJobCompleteTopicUserReference = &<WfmAdherenceExplanationJobCompleteTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAdherenceExplanationJobCompleteTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicUserReference);

crate::runtime::setters!(WfmAdherenceExplanationJobCompleteTopicUserReference {
    with_id: id: ::std::string::String,
});

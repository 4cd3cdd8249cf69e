// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
pub struct WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAdherenceExplanationJobCompleteTopicManagementUnit = &<WfmAdherenceExplanationJobCompleteTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAdherenceExplanationJobCompleteTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicManagementUnit);

crate::runtime::setters!(WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    with_id: id: ::std::string::String,
});

// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
pub struct WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAdherenceExplanationJobCompleteTopicBusinessUnit = &<WfmAdherenceExplanationJobCompleteTopicBusinessUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAdherenceExplanationJobCompleteTopicBusinessUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicBusinessUnit);

crate::runtime::setters!(WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    with_id: id: ::std::string::String,
});

// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
pub struct WfmBuShortTermForecastCopyCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuShortTermForecastCopyCompleteTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastCopyCompleteTopicUserReference = &<WfmBuShortTermForecastCopyCompleteTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastCopyCompleteTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicUserReference);

crate::runtime::setters!(WfmBuShortTermForecastCopyCompleteTopicUserReference {
    with_id: id: ::std::string::String,
});

// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
pub struct WfmBuShortTermForecastGenerateProgressTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuShortTermForecastGenerateProgressTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastGenerateProgressTopicUserReference = &<WfmBuShortTermForecastGenerateProgressTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastGenerateProgressTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicUserReference);

crate::runtime::setters!(WfmBuShortTermForecastGenerateProgressTopicUserReference {
    with_id: id: ::std::string::String,
});

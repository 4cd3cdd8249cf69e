// @generated from the schema "SessionMetricData"; changes made here are lost at the next generation

/// The schema `SessionMetricData`.
pub struct SessionMetricData {
    /// `model`: `ModelData`.
    pub model: ::std::option::Option<::std::boxed::Box<crate::ModelData>>,
    /// `computed`: `ComputedData`.
    pub computed: ::std::option::Option<::std::boxed::Box<crate::ComputedData>>,
    /// `historical`: `HistoricalData`.
    pub historical: ::std::option::Option<::std::boxed::Box<crate::HistoricalData>>,
    /// `modelMetaData`: `ModelMetaData`.
    #[doc(alias = "modelMetaData")]
    pub model_meta_data: ::std::option::Option<::std::boxed::Box<crate::ModelMetaData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionMetricData {
    const EMPTY: Self = Self {
        model: ::std::option::Option::None,
        computed: ::std::option::Option::None,
        historical: ::std::option::Option::None,
        model_meta_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionMetricData = &<SessionMetricData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionMetricData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("model", "model", 0),
            ("computed", "computed", 0),
            ("historical", "historical", 0),
            ("modelMetaData", "model_meta_data", 0),
        ],
        fields: &[&E.model, &E.computed, &E.historical, &E.model_meta_data],
    }
};

crate::runtime::model!(SessionMetricData);

crate::runtime::setters!(SessionMetricData {
    with_model: model: ::std::boxed::Box<crate::ModelData>,
    with_computed: computed: ::std::boxed::Box<crate::ComputedData>,
    with_historical: historical: ::std::boxed::Box<crate::HistoricalData>,
    with_model_meta_data: model_meta_data: ::std::boxed::Box<crate::ModelMetaData>,
});

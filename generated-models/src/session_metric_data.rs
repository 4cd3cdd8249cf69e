// @generated from the schema "SessionMetricData"; changes made here are lost at the next generation

/// The schema `SessionMetricData`.
#[repr(C)]
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

crate::runtime::model!(SessionMetricData "SessionMetricData" 4 {
    (
        model: ::std::boxed::Box<crate::ModelData> = "model" 0 with_model,
        computed: ::std::boxed::Box<crate::ComputedData> = "computed" 0 with_computed,
        historical: ::std::boxed::Box<crate::HistoricalData> = "historical" 0 with_historical,
        model_meta_data: ::std::boxed::Box<crate::ModelMetaData> = "modelMetaData" 0 with_model_meta_data,
    )
});

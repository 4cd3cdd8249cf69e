// @generated from the schema "BuHeadcountForecast"; changes made here are lost at the next generation

/// The schema `BuHeadcountForecast`.
#[repr(C)]
pub struct BuHeadcountForecast {
    /// `entities`: `array of BuPlanningGroupHeadcountForecast`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BuPlanningGroupHeadcountForecast>,
    >,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuHeadcountForecast "BuHeadcountForecast" 2 {
    (
        entities: ::std::vec::Vec<crate::BuPlanningGroupHeadcountForecast> = "entities" 0 with_entities,
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 0 with_reference_start_date,
    )
});

// @generated from the schema "BuHeadcountForecast"; changes made here are lost at the next generation

/// The schema `BuHeadcountForecast`.
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

impl crate::runtime::Model for BuHeadcountForecast {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuHeadcountForecast = &<BuHeadcountForecast as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuHeadcountForecast",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("referenceStartDate", "reference_start_date", 0),
        ],
        fields: &[&E.entities, &E.reference_start_date],
    }
};

crate::runtime::model!(BuHeadcountForecast);

crate::runtime::setters!(BuHeadcountForecast {
    with_entities: entities: ::std::vec::Vec<crate::BuPlanningGroupHeadcountForecast>,
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
});

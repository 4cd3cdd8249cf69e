// @generated from the schema "BuShortTermForecastListing"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastListing`.
#[repr(C)]
pub struct BuShortTermForecastListing {
    /// `entities`: `array of BuShortTermForecastListItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BuShortTermForecastListItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuShortTermForecastListing "BuShortTermForecastListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BuShortTermForecastListItem> = "entities" 0 with_entities,
    )
});

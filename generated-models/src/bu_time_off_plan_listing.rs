// @generated from the schema "BuTimeOffPlanListing"; changes made here are lost at the next generation

/// The schema `BuTimeOffPlanListing`.
pub struct BuTimeOffPlanListing {
    /// `entities`: `array of BuTimeOffPlanResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffPlanResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuTimeOffPlanListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffPlanListing = &<BuTimeOffPlanListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffPlanListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(BuTimeOffPlanListing);

crate::runtime::setters!(BuTimeOffPlanListing {
    with_entities: entities: ::std::vec::Vec<crate::BuTimeOffPlanResponse>,
    with_download_url: download_url: ::std::string::String,
});

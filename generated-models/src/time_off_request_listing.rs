// @generated from the schema "TimeOffRequestListing"; changes made here are lost at the next generation

/// The schema `TimeOffRequestListing`.
pub struct TimeOffRequestListing {
    /// `entities`: `array of TimeOffRequest`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffRequest>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffRequestListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffRequestListing = &<TimeOffRequestListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffRequestListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1), ("downloadUrl", "download_url", 0)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(TimeOffRequestListing);

crate::runtime::setters!(TimeOffRequestListing {
    with_entities: entities: ::std::vec::Vec<crate::TimeOffRequest>,
    with_download_url: download_url: ::std::string::String,
});

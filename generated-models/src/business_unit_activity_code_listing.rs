// @generated from the schema "BusinessUnitActivityCodeListing"; changes made here are lost at the next generation

/// The schema `BusinessUnitActivityCodeListing`.
pub struct BusinessUnitActivityCodeListing {
    /// `entities`: `array of BusinessUnitActivityCode`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BusinessUnitActivityCode>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BusinessUnitActivityCodeListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BusinessUnitActivityCodeListing = &<BusinessUnitActivityCodeListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BusinessUnitActivityCodeListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(BusinessUnitActivityCodeListing);

crate::runtime::setters!(BusinessUnitActivityCodeListing {
    with_entities: entities: ::std::vec::Vec<crate::BusinessUnitActivityCode>,
    with_download_url: download_url: ::std::string::String,
});

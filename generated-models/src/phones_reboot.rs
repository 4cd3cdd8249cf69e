// @generated from the schema "PhonesReboot"; changes made here are lost at the next generation

/// The schema `PhonesReboot`.
pub struct PhonesReboot {
    /// `phoneIds`: `array of string`.
    #[doc(alias = "phoneIds")]
    pub phone_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `siteId`: `string`.
    #[doc(alias = "siteId")]
    pub site_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhonesReboot {
    const EMPTY: Self = Self {
        phone_ids: ::std::option::Option::None,
        site_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhonesReboot = &<PhonesReboot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhonesReboot",
        empty: E,
        extra: &E.extra,
        properties: &[("phoneIds", "phone_ids", 0), ("siteId", "site_id", 0)],
        fields: &[&E.phone_ids, &E.site_id],
    }
};

crate::runtime::model!(PhonesReboot);

crate::runtime::setters!(PhonesReboot {
    with_phone_ids: phone_ids: ::std::vec::Vec<::std::string::String>,
    with_site_id: site_id: ::std::string::String,
});

// @generated from the schema "TimeZoneMappingPreview"; changes made here are lost at the next generation

/// The schema `TimeZoneMappingPreview`.
pub struct TimeZoneMappingPreview {
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `contactsPerTimeZone`: `map of integer (int64)`.
    #[doc(alias = "contactsPerTimeZone")]
    pub contacts_per_time_zone: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `contactsMappedUsingZipCode`: `map of integer (int64)`.
    #[doc(alias = "contactsMappedUsingZipCode")]
    pub contacts_mapped_using_zip_code: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `contactsMappedToASingleZone`: `integer (int64)`.
    #[doc(alias = "contactsMappedToASingleZone")]
    pub contacts_mapped_to_a_single_zone: ::std::option::Option<i64>,
    /// `contactsMappedToASingleZoneUsingZipCode`: `integer (int64)`.
    #[doc(alias = "contactsMappedToASingleZoneUsingZipCode")]
    pub contacts_mapped_to_a_single_zone_using_zip_code: ::std::option::Option<i64>,
    /// `contactsMappedToMultipleZones`: `integer (int64)`.
    #[doc(alias = "contactsMappedToMultipleZones")]
    pub contacts_mapped_to_multiple_zones: ::std::option::Option<i64>,
    /// `contactsMappedToMultipleZonesUsingZipCode`: `integer (int64)`.
    #[doc(alias = "contactsMappedToMultipleZonesUsingZipCode")]
    pub contacts_mapped_to_multiple_zones_using_zip_code: ::std::option::Option<i64>,
    /// `contactsInDefaultWindow`: `integer (int64)`.
    #[doc(alias = "contactsInDefaultWindow")]
    pub contacts_in_default_window: ::std::option::Option<i64>,
    /// `contactListSize`: `integer (int64)`.
    #[doc(alias = "contactListSize")]
    pub contact_list_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeZoneMappingPreview {
    const EMPTY: Self = Self {
        contact_list: ::std::option::Option::None,
        contacts_per_time_zone: ::std::option::Option::None,
        contacts_mapped_using_zip_code: ::std::option::Option::None,
        contacts_mapped_to_a_single_zone: ::std::option::Option::None,
        contacts_mapped_to_a_single_zone_using_zip_code: ::std::option::Option::None,
        contacts_mapped_to_multiple_zones: ::std::option::Option::None,
        contacts_mapped_to_multiple_zones_using_zip_code: ::std::option::Option::None,
        contacts_in_default_window: ::std::option::Option::None,
        contact_list_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeZoneMappingPreview = &<TimeZoneMappingPreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeZoneMappingPreview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactList", "contact_list", 0),
            ("contactsPerTimeZone", "contacts_per_time_zone", 0),
            ("contactsMappedUsingZipCode", "contacts_mapped_using_zip_code", 0),
            ("contactsMappedToASingleZone", "contacts_mapped_to_a_single_zone", 0),
            (
                "contactsMappedToASingleZoneUsingZipCode",
                "contacts_mapped_to_a_single_zone_using_zip_code",
                0,
            ),
            ("contactsMappedToMultipleZones", "contacts_mapped_to_multiple_zones", 0),
            (
                "contactsMappedToMultipleZonesUsingZipCode",
                "contacts_mapped_to_multiple_zones_using_zip_code",
                0,
            ),
            ("contactsInDefaultWindow", "contacts_in_default_window", 0),
            ("contactListSize", "contact_list_size", 0),
        ],
        fields: &[
            &E.contact_list,
            &E.contacts_per_time_zone,
            &E.contacts_mapped_using_zip_code,
            &E.contacts_mapped_to_a_single_zone,
            &E.contacts_mapped_to_a_single_zone_using_zip_code,
            &E.contacts_mapped_to_multiple_zones,
            &E.contacts_mapped_to_multiple_zones_using_zip_code,
            &E.contacts_in_default_window,
            &E.contact_list_size,
        ],
    }
};

crate::runtime::model!(TimeZoneMappingPreview);

crate::runtime::setters!(TimeZoneMappingPreview {
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contacts_per_time_zone: contacts_per_time_zone: ::std::collections::BTreeMap<::std::string::String, i64>,
    with_contacts_mapped_using_zip_code: contacts_mapped_using_zip_code: ::std::collections::BTreeMap<::std::string::String, i64>,
    with_contacts_mapped_to_a_single_zone: contacts_mapped_to_a_single_zone: i64,
    with_contacts_mapped_to_a_single_zone_using_zip_code: contacts_mapped_to_a_single_zone_using_zip_code: i64,
    with_contacts_mapped_to_multiple_zones: contacts_mapped_to_multiple_zones: i64,
    with_contacts_mapped_to_multiple_zones_using_zip_code: contacts_mapped_to_multiple_zones_using_zip_code: i64,
    with_contacts_in_default_window: contacts_in_default_window: i64,
    with_contact_list_size: contact_list_size: i64,
});

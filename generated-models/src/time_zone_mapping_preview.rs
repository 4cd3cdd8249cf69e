// @generated from the schema "TimeZoneMappingPreview"; changes made here are lost at the next generation

/// The schema `TimeZoneMappingPreview`.
#[repr(C)]
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

crate::runtime::model!(TimeZoneMappingPreview "TimeZoneMappingPreview" 9 {
    (
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 0 with_contact_list,
        contacts_per_time_zone: ::std::collections::BTreeMap<::std::string::String, i64> = "contactsPerTimeZone" 0 with_contacts_per_time_zone,
        contacts_mapped_using_zip_code: ::std::collections::BTreeMap<::std::string::String, i64> = "contactsMappedUsingZipCode" 0 with_contacts_mapped_using_zip_code,
        contacts_mapped_to_a_single_zone: i64 = "contactsMappedToASingleZone" 0 with_contacts_mapped_to_a_single_zone,
        contacts_mapped_to_a_single_zone_using_zip_code: i64 = "contactsMappedToASingleZoneUsingZipCode" 0 with_contacts_mapped_to_a_single_zone_using_zip_code,
        contacts_mapped_to_multiple_zones: i64 = "contactsMappedToMultipleZones" 0 with_contacts_mapped_to_multiple_zones,
        contacts_mapped_to_multiple_zones_using_zip_code: i64 = "contactsMappedToMultipleZonesUsingZipCode" 0 with_contacts_mapped_to_multiple_zones_using_zip_code,
        contacts_in_default_window: i64 = "contactsInDefaultWindow" 0 with_contacts_in_default_window,
        contact_list_size: i64 = "contactListSize" 0 with_contact_list_size,
    )
});

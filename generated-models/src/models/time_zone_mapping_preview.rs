// @generated from the schema "TimeZoneMappingPreview"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `TimeZoneMappingPreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeZoneMappingPreview {
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `contactsPerTimeZone`: `map of integer (int64)`.
    #[doc(alias = "contactsPerTimeZone")]
    pub contacts_per_time_zone: Option<BTreeMap<String, i64>>,
    /// `contactsMappedUsingZipCode`: `map of integer (int64)`.
    #[doc(alias = "contactsMappedUsingZipCode")]
    pub contacts_mapped_using_zip_code: Option<BTreeMap<String, i64>>,
    /// `contactsMappedToASingleZone`: `integer (int64)`.
    #[doc(alias = "contactsMappedToASingleZone")]
    pub contacts_mapped_to_a_single_zone: Option<i64>,
    /// `contactsMappedToASingleZoneUsingZipCode`: `integer (int64)`.
    #[doc(alias = "contactsMappedToASingleZoneUsingZipCode")]
    pub contacts_mapped_to_a_single_zone_using_zip_code: Option<i64>,
    /// `contactsMappedToMultipleZones`: `integer (int64)`.
    #[doc(alias = "contactsMappedToMultipleZones")]
    pub contacts_mapped_to_multiple_zones: Option<i64>,
    /// `contactsMappedToMultipleZonesUsingZipCode`: `integer (int64)`.
    #[doc(alias = "contactsMappedToMultipleZonesUsingZipCode")]
    pub contacts_mapped_to_multiple_zones_using_zip_code: Option<i64>,
    /// `contactsInDefaultWindow`: `integer (int64)`.
    #[doc(alias = "contactsInDefaultWindow")]
    pub contacts_in_default_window: Option<i64>,
    /// `contactListSize`: `integer (int64)`.
    #[doc(alias = "contactListSize")]
    pub contact_list_size: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeZoneMappingPreview "TimeZoneMappingPreview" 9 {
    (
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list,
        contacts_per_time_zone: BTreeMap<String, i64> = "contactsPerTimeZone" with_contacts_per_time_zone,
        contacts_mapped_using_zip_code: BTreeMap<String, i64> = "contactsMappedUsingZipCode" with_contacts_mapped_using_zip_code,
        contacts_mapped_to_a_single_zone: i64 = "contactsMappedToASingleZone" with_contacts_mapped_to_a_single_zone,
        contacts_mapped_to_a_single_zone_using_zip_code: i64 = "contactsMappedToASingleZoneUsingZipCode" with_contacts_mapped_to_a_single_zone_using_zip_code,
        contacts_mapped_to_multiple_zones: i64 = "contactsMappedToMultipleZones" with_contacts_mapped_to_multiple_zones,
        contacts_mapped_to_multiple_zones_using_zip_code: i64 = "contactsMappedToMultipleZonesUsingZipCode" with_contacts_mapped_to_multiple_zones_using_zip_code,
        contacts_in_default_window: i64 = "contactsInDefaultWindow" with_contacts_in_default_window,
        contact_list_size: i64 = "contactListSize" with_contact_list_size,
    )
});

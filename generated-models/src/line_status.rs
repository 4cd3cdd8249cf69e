// @generated from the schema "LineStatus"; changes made here are lost at the next generation

/// The schema `LineStatus`.
#[repr(C)]
pub struct LineStatus {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `reachable`: `boolean`.
    pub reachable: ::std::option::Option<bool>,
    /// `addressOfRecord`: `string`.
    #[doc(alias = "addressOfRecord")]
    pub address_of_record: ::std::option::Option<::std::string::String>,
    /// `contactAddresses`: `array of string`.
    #[doc(alias = "contactAddresses")]
    pub contact_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `reachableStateTime`: `string (date-time)`.
    #[doc(alias = "reachableStateTime")]
    pub reachable_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LineStatus "LineStatus" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        reachable: bool = "reachable" 0 with_reachable,
        address_of_record: ::std::string::String = "addressOfRecord" 0 with_address_of_record,
        contact_addresses: ::std::vec::Vec<::std::string::String> = "contactAddresses" 0 with_contact_addresses,
        reachable_state_time: crate::runtime::DateTime = "reachableStateTime" 0 with_reachable_state_time,
    )
});

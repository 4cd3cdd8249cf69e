// @generated from the schema "EdgeInterface"; changes made here are lost at the next generation

/// The schema `EdgeInterface`.
#[repr(C)]
pub struct EdgeInterface {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `macAddress`: `string`.
    #[doc(alias = "macAddress")]
    pub mac_address: ::std::option::Option<::std::string::String>,
    /// `ifName`: `string`.
    #[doc(alias = "ifName")]
    pub if_name: ::std::option::Option<::std::string::String>,
    /// `endpoints`: `array of DomainEntityRef`.
    pub endpoints: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `lineTypes`: `array of string`.
    #[doc(alias = "lineTypes")]
    pub line_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<LineTypes>>,
    >,
    /// `addressFamilyId`: `string`.
    #[doc(alias = "addressFamilyId")]
    pub address_family_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeInterface "EdgeInterface" 8 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        name: ::std::string::String = "name" 0 with_name,
        mac_address: ::std::string::String = "macAddress" 0 with_mac_address,
        if_name: ::std::string::String = "ifName" 0 with_if_name,
        endpoints: ::std::vec::Vec<crate::DomainEntityRef> = "endpoints" 0 with_endpoints,
        line_types: ::std::vec::Vec<crate::runtime::Open<LineTypes>> = "lineTypes" 0 with_line_types,
        address_family_id: ::std::string::String = "addressFamilyId" 0 with_address_family_id,
    )
});

/// The property `lineTypes` of `EdgeInterface`. Known values: `TIE`, `NETWORK`, `TRUNK`, `STATION`.
#[non_exhaustive]
pub enum LineTypes {
    Tie,
    Network,
    Trunk,
    Station,
}

crate::runtime::known!(LineTypes);

impl crate::runtime::Enum for LineTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Tie, "TIE"),
        (Self::Network, "NETWORK"),
        (Self::Trunk, "TRUNK"),
        (Self::Station, "STATION"),
    ];
}

// @generated from the schema "EdgeInterface"; changes made here are lost at the next generation

/// The schema `EdgeInterface`.
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

impl crate::runtime::Model for EdgeInterface {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        name: ::std::option::Option::None,
        mac_address: ::std::option::Option::None,
        if_name: ::std::option::Option::None,
        endpoints: ::std::option::Option::None,
        line_types: ::std::option::Option::None,
        address_family_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeInterface = &<EdgeInterface as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeInterface",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("ipAddress", "ip_address", 0),
            ("name", "name", 0),
            ("macAddress", "mac_address", 0),
            ("ifName", "if_name", 0),
            ("endpoints", "endpoints", 0),
            ("lineTypes", "line_types", 0),
            ("addressFamilyId", "address_family_id", 0),
        ],
        fields: &[
            &E.r#type,
            &E.ip_address,
            &E.name,
            &E.mac_address,
            &E.if_name,
            &E.endpoints,
            &E.line_types,
            &E.address_family_id,
        ],
    }
};

crate::runtime::model!(EdgeInterface);

crate::runtime::setters!(EdgeInterface {
    with_type: r#type: ::std::string::String,
    with_ip_address: ip_address: ::std::string::String,
    with_name: name: ::std::string::String,
    with_mac_address: mac_address: ::std::string::String,
    with_if_name: if_name: ::std::string::String,
    with_endpoints: endpoints: ::std::vec::Vec<crate::DomainEntityRef>,
    with_line_types: line_types: ::std::vec::Vec<crate::runtime::Open<LineTypes>>,
    with_address_family_id: address_family_id: ::std::string::String,
});

/// The property `lineTypes` of `EdgeInterface`. Known values: `TIE`, `NETWORK`, `TRUNK`, `STATION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LineTypes {
    Tie,
    Network,
    Trunk,
    Station,
}

impl crate::runtime::Enum for LineTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Tie, "TIE"),
        (Self::Network, "NETWORK"),
        (Self::Trunk, "TRUNK"),
        (Self::Station, "STATION"),
    ];
}

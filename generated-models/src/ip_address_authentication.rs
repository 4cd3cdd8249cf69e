// @generated from the schema "IpAddressAuthentication"; changes made here are lost at the next generation

/// The schema `IpAddressAuthentication`.
pub struct IpAddressAuthentication {
    /// `networkWhitelist`: `array of string`.
    #[doc(alias = "networkWhitelist")]
    pub network_whitelist: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IpAddressAuthentication {
    const EMPTY: Self = Self {
        network_whitelist: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IpAddressAuthentication = &<IpAddressAuthentication as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IpAddressAuthentication",
        empty: E,
        extra: &E.extra,
        properties: &[("networkWhitelist", "network_whitelist", 0)],
        fields: &[&E.network_whitelist],
    }
};

crate::runtime::model!(IpAddressAuthentication);

crate::runtime::setters!(IpAddressAuthentication {
    with_network_whitelist: network_whitelist: ::std::vec::Vec<::std::string::String>,
});

// @generated from the schema "VmPairingInfo"; changes made here are lost at the next generation

/// The schema `VmPairingInfo`.
pub struct VmPairingInfo {
    /// `meta-data`: `MetaData`.
    #[doc(alias = "meta-data")]
    pub meta_data: ::std::option::Option<::std::boxed::Box<crate::MetaData>>,
    /// `edge-id`: `string`.
    #[doc(alias = "edge-id")]
    pub edge_id: ::std::option::Option<::std::string::String>,
    /// `auth-token`: `string`.
    #[doc(alias = "auth-token")]
    pub auth_token: ::std::option::Option<::std::string::String>,
    /// `org-id`: `string`.
    #[doc(alias = "org-id")]
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VmPairingInfo {
    const EMPTY: Self = Self {
        meta_data: ::std::option::Option::None,
        edge_id: ::std::option::Option::None,
        auth_token: ::std::option::Option::None,
        org_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VmPairingInfo = &<VmPairingInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VmPairingInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("meta-data", "meta_data", 0),
            ("edge-id", "edge_id", 0),
            ("auth-token", "auth_token", 0),
            ("org-id", "org_id", 0),
        ],
        fields: &[&E.meta_data, &E.edge_id, &E.auth_token, &E.org_id],
    }
};

crate::runtime::model!(VmPairingInfo);

crate::runtime::setters!(VmPairingInfo {
    with_meta_data: meta_data: ::std::boxed::Box<crate::MetaData>,
    with_edge_id: edge_id: ::std::string::String,
    with_auth_token: auth_token: ::std::string::String,
    with_org_id: org_id: ::std::string::String,
});

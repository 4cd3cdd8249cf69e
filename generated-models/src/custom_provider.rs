// @generated from the schema "CustomProvider"; changes made here are lost at the next generation

/// The schema `CustomProvider`.
pub struct CustomProvider {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `disabled`: `boolean`.
    pub disabled: ::std::option::Option<bool>,
    /// `issuerURI`: `string`.
    #[doc(alias = "issuerURI")]
    pub issuer_uri: ::std::option::Option<::std::string::String>,
    /// `ssoTargetURI`: `string`.
    #[doc(alias = "ssoTargetURI")]
    pub sso_target_uri: ::std::option::Option<::std::string::String>,
    /// `sloURI`: `string`.
    #[doc(alias = "sloURI")]
    pub slo_uri: ::std::option::Option<::std::string::String>,
    /// `sloBinding`: `string`.
    #[doc(alias = "sloBinding")]
    pub slo_binding: ::std::option::Option<::std::string::String>,
    /// `relyingPartyIdentifier`: `string`.
    #[doc(alias = "relyingPartyIdentifier")]
    pub relying_party_identifier: ::std::option::Option<::std::string::String>,
    /// `certificate`: `string`.
    pub certificate: ::std::option::Option<::std::string::String>,
    /// `certificates`: `array of string`.
    pub certificates: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `logoImageData`: `string`.
    #[doc(alias = "logoImageData")]
    pub logo_image_data: ::std::option::Option<::std::string::String>,
    /// `nameIdentifierFormat`: `string`.
    #[doc(alias = "nameIdentifierFormat")]
    pub name_identifier_format: ::std::option::Option<
        crate::runtime::Open<NameIdentifierFormat>,
    >,
    /// `ssoBinding`: `string`.
    #[doc(alias = "ssoBinding")]
    pub sso_binding: ::std::option::Option<crate::runtime::Open<SsoBinding>>,
    /// `signAuthnRequests`: `boolean`.
    #[doc(alias = "signAuthnRequests")]
    pub sign_authn_requests: ::std::option::Option<bool>,
    /// `providerName`: `string`.
    #[doc(alias = "providerName")]
    pub provider_name: ::std::option::Option<::std::string::String>,
    /// `displayOnLogin`: `boolean`.
    #[doc(alias = "displayOnLogin")]
    pub display_on_login: ::std::option::Option<bool>,
    /// `endpointCompression`: `boolean`.
    #[doc(alias = "endpointCompression")]
    pub endpoint_compression: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomProvider {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        disabled: ::std::option::Option::None,
        issuer_uri: ::std::option::Option::None,
        sso_target_uri: ::std::option::Option::None,
        slo_uri: ::std::option::Option::None,
        slo_binding: ::std::option::Option::None,
        relying_party_identifier: ::std::option::Option::None,
        certificate: ::std::option::Option::None,
        certificates: ::std::option::Option::None,
        logo_image_data: ::std::option::Option::None,
        name_identifier_format: ::std::option::Option::None,
        sso_binding: ::std::option::Option::None,
        sign_authn_requests: ::std::option::Option::None,
        provider_name: ::std::option::Option::None,
        display_on_login: ::std::option::Option::None,
        endpoint_compression: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomProvider = &<CustomProvider as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomProvider",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("disabled", "disabled", 0),
            ("issuerURI", "issuer_uri", 0),
            ("ssoTargetURI", "sso_target_uri", 0),
            ("sloURI", "slo_uri", 0),
            ("sloBinding", "slo_binding", 0),
            ("relyingPartyIdentifier", "relying_party_identifier", 0),
            ("certificate", "certificate", 0),
            ("certificates", "certificates", 0),
            ("logoImageData", "logo_image_data", 0),
            ("nameIdentifierFormat", "name_identifier_format", 0),
            ("ssoBinding", "sso_binding", 0),
            ("signAuthnRequests", "sign_authn_requests", 0),
            ("providerName", "provider_name", 0),
            ("displayOnLogin", "display_on_login", 0),
            ("endpointCompression", "endpoint_compression", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.disabled,
            &E.issuer_uri,
            &E.sso_target_uri,
            &E.slo_uri,
            &E.slo_binding,
            &E.relying_party_identifier,
            &E.certificate,
            &E.certificates,
            &E.logo_image_data,
            &E.name_identifier_format,
            &E.sso_binding,
            &E.sign_authn_requests,
            &E.provider_name,
            &E.display_on_login,
            &E.endpoint_compression,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CustomProvider);

crate::runtime::setters!(CustomProvider {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_disabled: disabled: bool,
    with_issuer_uri: issuer_uri: ::std::string::String,
    with_sso_target_uri: sso_target_uri: ::std::string::String,
    with_slo_uri: slo_uri: ::std::string::String,
    with_slo_binding: slo_binding: ::std::string::String,
    with_relying_party_identifier: relying_party_identifier: ::std::string::String,
    with_certificate: certificate: ::std::string::String,
    with_certificates: certificates: ::std::vec::Vec<::std::string::String>,
    with_logo_image_data: logo_image_data: ::std::string::String,
    with_name_identifier_format: name_identifier_format: crate::runtime::Open<NameIdentifierFormat>,
    with_sso_binding: sso_binding: crate::runtime::Open<SsoBinding>,
    with_sign_authn_requests: sign_authn_requests: bool,
    with_provider_name: provider_name: ::std::string::String,
    with_display_on_login: display_on_login: bool,
    with_endpoint_compression: endpoint_compression: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `nameIdentifierFormat` of `CustomProvider`. Known values: `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameIdentifierFormat {
    UrnOasisNamesTcSaml11NameidFormatUnspecified,
    UrnOasisNamesTcSaml11NameidFormatEmailAddress,
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
    UrnOasisNamesTcSaml20NameidFormatKerberos,
    UrnOasisNamesTcSaml20NameidFormatEntity,
    UrnOasisNamesTcSaml20NameidFormatPersistent,
    UrnOasisNamesTcSaml20NameidFormatTransient,
}

impl crate::runtime::Enum for NameIdentifierFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (
            Self::UrnOasisNamesTcSaml11NameidFormatUnspecified,
            "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        ),
        (
            Self::UrnOasisNamesTcSaml11NameidFormatEmailAddress,
            "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
        ),
        (
            Self::UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
            "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
        ),
        (
            Self::UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
            "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
        ),
        (
            Self::UrnOasisNamesTcSaml20NameidFormatKerberos,
            "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos",
        ),
        (
            Self::UrnOasisNamesTcSaml20NameidFormatEntity,
            "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
        ),
        (
            Self::UrnOasisNamesTcSaml20NameidFormatPersistent,
            "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
        ),
        (
            Self::UrnOasisNamesTcSaml20NameidFormatTransient,
            "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
        ),
    ];
}

/// The property `ssoBinding` of `CustomProvider`. Known values: `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SsoBinding {
    UrnOasisNamesTcSaml20BindingsHttpPost,
    UrnOasisNamesTcSaml20BindingsHttpRedirect,
}

impl crate::runtime::Enum for SsoBinding {
    const VALUES: &'static [(Self, &'static str)] = &[
        (
            Self::UrnOasisNamesTcSaml20BindingsHttpPost,
            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        ),
        (
            Self::UrnOasisNamesTcSaml20BindingsHttpRedirect,
            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
        ),
    ];
}

// @generated from the schema "IdentityNow"; changes made here are lost at the next generation

/// The schema `IdentityNow`.
#[repr(C)]
pub struct IdentityNow {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IdentityNow "IdentityNow" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        disabled: bool = "disabled" 0 with_disabled,
        issuer_uri: ::std::string::String = "issuerURI" 0 with_issuer_uri,
        sso_target_uri: ::std::string::String = "ssoTargetURI" 0 with_sso_target_uri,
        slo_uri: ::std::string::String = "sloURI" 0 with_slo_uri,
        slo_binding: ::std::string::String = "sloBinding" 0 with_slo_binding,
        relying_party_identifier: ::std::string::String = "relyingPartyIdentifier" 0 with_relying_party_identifier,
        certificate: ::std::string::String = "certificate" 0 with_certificate,
        certificates: ::std::vec::Vec<::std::string::String> = "certificates" 0 with_certificates,
        logo_image_data: ::std::string::String = "logoImageData" 0 with_logo_image_data,
        name_identifier_format: crate::runtime::Open<NameIdentifierFormat> = "nameIdentifierFormat" 0 with_name_identifier_format,
        sso_binding: crate::runtime::Open<SsoBinding> = "ssoBinding" 0 with_sso_binding,
        sign_authn_requests: bool = "signAuthnRequests" 0 with_sign_authn_requests,
        provider_name: ::std::string::String = "providerName" 0 with_provider_name,
        display_on_login: bool = "displayOnLogin" 0 with_display_on_login,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `nameIdentifierFormat` of `IdentityNow`. Known values: `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
#[non_exhaustive]
pub enum NameIdentifierFormat {
    #[doc(alias = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified")]
    UrnOasisNamesTcSaml11NameidFormatUnspecified,
    #[doc(alias = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress")]
    UrnOasisNamesTcSaml11NameidFormatEmailAddress,
    #[doc(alias = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName")]
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
    #[doc(
        alias = "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName"
    )]
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos")]
    UrnOasisNamesTcSaml20NameidFormatKerberos,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity")]
    UrnOasisNamesTcSaml20NameidFormatEntity,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent")]
    UrnOasisNamesTcSaml20NameidFormatPersistent,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient")]
    UrnOasisNamesTcSaml20NameidFormatTransient,
}

crate::runtime::known!(NameIdentifierFormat);

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

/// The property `ssoBinding` of `IdentityNow`. Known values: `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
#[non_exhaustive]
pub enum SsoBinding {
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST")]
    UrnOasisNamesTcSaml20BindingsHttpPost,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect")]
    UrnOasisNamesTcSaml20BindingsHttpRedirect,
}

crate::runtime::known!(SsoBinding);

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

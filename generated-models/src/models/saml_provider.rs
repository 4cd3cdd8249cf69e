// @generated from the schema "SAMLProvider"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SAMLProvider`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SAMLProvider {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `disabled`: `boolean`.
    pub disabled: Option<bool>,
    /// `issuerURI`: `string`.
    #[doc(alias = "issuerURI")]
    pub issuer_uri: Option<String>,
    /// `ssoTargetURI`: `string`.
    #[doc(alias = "ssoTargetURI")]
    pub sso_target_uri: Option<String>,
    /// `sloURI`: `string`.
    #[doc(alias = "sloURI")]
    pub slo_uri: Option<String>,
    /// `sloBinding`: `string`.
    #[doc(alias = "sloBinding")]
    pub slo_binding: Option<String>,
    /// `relyingPartyIdentifier`: `string`.
    #[doc(alias = "relyingPartyIdentifier")]
    pub relying_party_identifier: Option<String>,
    /// `certificate`: `string`.
    pub certificate: Option<String>,
    /// `certificates`: `array of string`.
    pub certificates: Option<Vec<String>>,
    /// `logoImageData`: `string`.
    #[doc(alias = "logoImageData")]
    pub logo_image_data: Option<String>,
    /// `nameIdentifierFormat`: one of `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName` and 4 more.
    #[doc(alias = "nameIdentifierFormat")]
    pub name_identifier_format: Option<Open<NameIdentifierFormat>>,
    /// `ssoBinding`: one of `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST` and `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    #[doc(alias = "ssoBinding")]
    pub sso_binding: Option<Open<SsoBinding>>,
    /// `signAuthnRequests`: `boolean`.
    #[doc(alias = "signAuthnRequests")]
    pub sign_authn_requests: Option<bool>,
    /// `providerName`: `string`.
    #[doc(alias = "providerName")]
    pub provider_name: Option<String>,
    /// `displayOnLogin`: `boolean`.
    #[doc(alias = "displayOnLogin")]
    pub display_on_login: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SAMLProvider "SAMLProvider" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        disabled: bool = "disabled" with_disabled,
        issuer_uri: String = "issuerURI" with_issuer_uri,
        sso_target_uri: String = "ssoTargetURI" with_sso_target_uri,
        slo_uri: String = "sloURI" with_slo_uri,
        slo_binding: String = "sloBinding" with_slo_binding,
        relying_party_identifier: String = "relyingPartyIdentifier" with_relying_party_identifier,
        certificate: String = "certificate" with_certificate,
        certificates: Vec<String> = "certificates" with_certificates,
        logo_image_data: String = "logoImageData" with_logo_image_data,
        name_identifier_format: Open<NameIdentifierFormat> = "nameIdentifierFormat" with_name_identifier_format,
        sso_binding: Open<SsoBinding> = "ssoBinding" with_sso_binding,
        sign_authn_requests: bool = "signAuthnRequests" with_sign_authn_requests,
        provider_name: String = "providerName" with_provider_name,
        display_on_login: bool = "displayOnLogin" with_display_on_login,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `nameIdentifierFormat` of `SAMLProvider`. Known values: `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
#[repr(u16)]
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

crate::runtime::values!(NameIdentifierFormat {
    UrnOasisNamesTcSaml11NameidFormatUnspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
    UrnOasisNamesTcSaml11NameidFormatEmailAddress = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName = "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
    UrnOasisNamesTcSaml20NameidFormatKerberos = "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos",
    UrnOasisNamesTcSaml20NameidFormatEntity = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
    UrnOasisNamesTcSaml20NameidFormatPersistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    UrnOasisNamesTcSaml20NameidFormatTransient = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
});

/// The property `ssoBinding` of `SAMLProvider`. Known values: `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
#[repr(u16)]
#[non_exhaustive]
pub enum SsoBinding {
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST")]
    UrnOasisNamesTcSaml20BindingsHttpPost,
    #[doc(alias = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect")]
    UrnOasisNamesTcSaml20BindingsHttpRedirect,
}

crate::runtime::values!(SsoBinding {
    UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
    UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
});

// @generated from the schema "OrganizationFeatures"; changes made here are lost at the next generation

/// The schema `OrganizationFeatures`.
pub struct OrganizationFeatures {
    /// `realtimeCIC`: `boolean`.
    #[doc(alias = "realtimeCIC")]
    pub realtime_cic: ::std::option::Option<bool>,
    /// `purecloud`: `boolean`.
    pub purecloud: ::std::option::Option<bool>,
    /// `hipaa`: `boolean`.
    pub hipaa: ::std::option::Option<bool>,
    /// `ucEnabled`: `boolean`.
    #[doc(alias = "ucEnabled")]
    pub uc_enabled: ::std::option::Option<bool>,
    /// `pci`: `boolean`.
    pub pci: ::std::option::Option<bool>,
    /// `purecloudVoice`: `boolean`.
    #[doc(alias = "purecloudVoice")]
    pub purecloud_voice: ::std::option::Option<bool>,
    /// `xmppFederation`: `boolean`.
    #[doc(alias = "xmppFederation")]
    pub xmpp_federation: ::std::option::Option<bool>,
    /// `chat`: `boolean`.
    pub chat: ::std::option::Option<bool>,
    /// `informalPhotos`: `boolean`.
    #[doc(alias = "informalPhotos")]
    pub informal_photos: ::std::option::Option<bool>,
    /// `directory`: `boolean`.
    pub directory: ::std::option::Option<bool>,
    /// `contactCenter`: `boolean`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<bool>,
    /// `unifiedCommunications`: `boolean`.
    #[doc(alias = "unifiedCommunications")]
    pub unified_communications: ::std::option::Option<bool>,
    /// `custserv`: `boolean`.
    pub custserv: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrganizationFeatures {
    const EMPTY: Self = Self {
        realtime_cic: ::std::option::Option::None,
        purecloud: ::std::option::Option::None,
        hipaa: ::std::option::Option::None,
        uc_enabled: ::std::option::Option::None,
        pci: ::std::option::Option::None,
        purecloud_voice: ::std::option::Option::None,
        xmpp_federation: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        informal_photos: ::std::option::Option::None,
        directory: ::std::option::Option::None,
        contact_center: ::std::option::Option::None,
        unified_communications: ::std::option::Option::None,
        custserv: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrganizationFeatures = &<OrganizationFeatures as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrganizationFeatures",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("realtimeCIC", "realtime_cic", 0),
            ("purecloud", "purecloud", 0),
            ("hipaa", "hipaa", 0),
            ("ucEnabled", "uc_enabled", 0),
            ("pci", "pci", 0),
            ("purecloudVoice", "purecloud_voice", 0),
            ("xmppFederation", "xmpp_federation", 0),
            ("chat", "chat", 0),
            ("informalPhotos", "informal_photos", 0),
            ("directory", "directory", 0),
            ("contactCenter", "contact_center", 0),
            ("unifiedCommunications", "unified_communications", 0),
            ("custserv", "custserv", 0),
        ],
        fields: &[
            &E.realtime_cic,
            &E.purecloud,
            &E.hipaa,
            &E.uc_enabled,
            &E.pci,
            &E.purecloud_voice,
            &E.xmpp_federation,
            &E.chat,
            &E.informal_photos,
            &E.directory,
            &E.contact_center,
            &E.unified_communications,
            &E.custserv,
        ],
    }
};

crate::runtime::model!(OrganizationFeatures);

crate::runtime::setters!(OrganizationFeatures {
    with_realtime_cic: realtime_cic: bool,
    with_purecloud: purecloud: bool,
    with_hipaa: hipaa: bool,
    with_uc_enabled: uc_enabled: bool,
    with_pci: pci: bool,
    with_purecloud_voice: purecloud_voice: bool,
    with_xmpp_federation: xmpp_federation: bool,
    with_chat: chat: bool,
    with_informal_photos: informal_photos: bool,
    with_directory: directory: bool,
    with_contact_center: contact_center: bool,
    with_unified_communications: unified_communications: bool,
    with_custserv: custserv: bool,
});

// @generated from the schema "IntegrationType"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{CredentialSpecification, HelpLink, Image};
use crate::runtime::Extra;

/// The schema `IntegrationType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationType {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `provider`: `string`, read-only.
    pub provider: Option<String>,
    /// `category`: `string`, read-only.
    pub category: Option<String>,
    /// `images`: `array of Image`, read-only.
    pub images: Option<Vec<Image>>,
    /// `configPropertiesSchemaUri`: `string`, read-only.
    #[doc(alias = "configPropertiesSchemaUri")]
    pub config_properties_schema_uri: Option<String>,
    /// `configAdvancedSchemaUri`: `string`, read-only.
    #[doc(alias = "configAdvancedSchemaUri")]
    pub config_advanced_schema_uri: Option<String>,
    /// `helpUri`: `string`, read-only.
    #[doc(alias = "helpUri")]
    pub help_uri: Option<String>,
    /// `termsOfServiceUri`: `string`, read-only.
    #[doc(alias = "termsOfServiceUri")]
    pub terms_of_service_uri: Option<String>,
    /// `vendorName`: `string`, read-only.
    #[doc(alias = "vendorName")]
    pub vendor_name: Option<String>,
    /// `vendorWebsiteUri`: `string`, read-only.
    #[doc(alias = "vendorWebsiteUri")]
    pub vendor_website_uri: Option<String>,
    /// `marketplaceUri`: `string`, read-only.
    #[doc(alias = "marketplaceUri")]
    pub marketplace_uri: Option<String>,
    /// `faqUri`: `string`, read-only.
    #[doc(alias = "faqUri")]
    pub faq_uri: Option<String>,
    /// `privacyPolicyUri`: `string`, read-only.
    #[doc(alias = "privacyPolicyUri")]
    pub privacy_policy_uri: Option<String>,
    /// `supportContactUri`: `string`, read-only.
    #[doc(alias = "supportContactUri")]
    pub support_contact_uri: Option<String>,
    /// `salesContactUri`: `string`, read-only.
    #[doc(alias = "salesContactUri")]
    pub sales_contact_uri: Option<String>,
    /// `helpLinks`: `array of HelpLink`, read-only.
    #[doc(alias = "helpLinks")]
    pub help_links: Option<Vec<HelpLink>>,
    /// `credentials`: `map of CredentialSpecification`, read-only.
    pub credentials: Option<BTreeMap<String, CredentialSpecification>>,
    /// `nonInstallable`: `boolean`, read-only.
    #[doc(alias = "nonInstallable")]
    pub non_installable: Option<bool>,
    /// `maxInstances`: `integer (int32)`, read-only.
    #[doc(alias = "maxInstances")]
    pub max_instances: Option<i32>,
    /// `userPermissions`: `array of string`, read-only.
    #[doc(alias = "userPermissions")]
    pub user_permissions: Option<Vec<String>>,
    /// `vendorOAuthClientIds`: `array of string`, read-only.
    #[doc(alias = "vendorOAuthClientIds")]
    pub vendor_o_auth_client_ids: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationType "IntegrationType" 24 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        description: String = "description" with_description read_only,
        provider: String = "provider" with_provider read_only,
        category: String = "category" with_category read_only,
        images: Vec<Image> = "images" with_images read_only,
        config_properties_schema_uri: String = "configPropertiesSchemaUri" with_config_properties_schema_uri read_only,
        config_advanced_schema_uri: String = "configAdvancedSchemaUri" with_config_advanced_schema_uri read_only,
        help_uri: String = "helpUri" with_help_uri read_only,
        terms_of_service_uri: String = "termsOfServiceUri" with_terms_of_service_uri read_only,
        vendor_name: String = "vendorName" with_vendor_name read_only,
        vendor_website_uri: String = "vendorWebsiteUri" with_vendor_website_uri read_only,
        marketplace_uri: String = "marketplaceUri" with_marketplace_uri read_only,
        faq_uri: String = "faqUri" with_faq_uri read_only,
        privacy_policy_uri: String = "privacyPolicyUri" with_privacy_policy_uri read_only,
        support_contact_uri: String = "supportContactUri" with_support_contact_uri read_only,
    )
    (
        sales_contact_uri: String = "salesContactUri" with_sales_contact_uri read_only,
        help_links: Vec<HelpLink> = "helpLinks" with_help_links read_only,
        credentials: BTreeMap<String, CredentialSpecification> = "credentials" with_credentials read_only,
        non_installable: bool = "nonInstallable" with_non_installable read_only,
        max_instances: i32 = "maxInstances" with_max_instances read_only,
        user_permissions: Vec<String> = "userPermissions" with_user_permissions read_only,
        vendor_o_auth_client_ids: Vec<String> = "vendorOAuthClientIds" with_vendor_o_auth_client_ids read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

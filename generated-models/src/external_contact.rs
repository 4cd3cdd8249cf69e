// @generated from the schema "ExternalContact"; changes made here are lost at the next generation

/// The schema `ExternalContact`.
#[repr(C)]
pub struct ExternalContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `middleName`: `string`.
    #[doc(alias = "middleName")]
    pub middle_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `salutation`: `string`.
    pub salutation: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `workPhone`: `PhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `cellPhone`: `PhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `homePhone`: `PhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `otherPhone`: `PhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: ::std::option::Option<::std::string::String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: ::std::option::Option<::std::string::String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: ::std::option::Option<::std::string::String>,
    /// `address`: `ContactAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::ContactAddress>>,
    /// `twitterId`: `TwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<::std::boxed::Box<crate::TwitterId>>,
    /// `lineId`: `LineId`.
    #[doc(alias = "lineId")]
    pub line_id: ::std::option::Option<::std::boxed::Box<crate::LineId>>,
    /// `whatsAppId`: `WhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: ::std::option::Option<::std::boxed::Box<crate::WhatsAppId>>,
    /// `facebookId`: `FacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: ::std::option::Option<::std::boxed::Box<crate::FacebookId>>,
    /// `externalIds`: `array of ExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: ::std::option::Option<::std::vec::Vec<crate::ExternalId>>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalOrganization`: `ExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalOrganization>,
    >,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: ::std::option::Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `schema`: `DataSchema`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::DataSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalDataSource>,
    >,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `canonicalContact`: `ContactAddressableEntityRef`, read-only.
    #[doc(alias = "canonicalContact")]
    pub canonical_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ContactAddressableEntityRef>,
    >,
    /// `mergeSet`: `array of ContactAddressableEntityRef`, read-only.
    #[doc(alias = "mergeSet")]
    pub merge_set: ::std::option::Option<
        ::std::vec::Vec<crate::ContactAddressableEntityRef>,
    >,
    /// `mergeOperation`: `MergeOperation`, read-only.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: ::std::option::Option<::std::boxed::Box<crate::MergeOperation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContact "ExternalContact" 33 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        middle_name: ::std::string::String = "middleName" 0 with_middle_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        salutation: ::std::string::String = "salutation" 0 with_salutation,
        title: ::std::string::String = "title" 0 with_title,
        work_phone: ::std::boxed::Box<crate::PhoneNumber> = "workPhone" 0 with_work_phone,
        cell_phone: ::std::boxed::Box<crate::PhoneNumber> = "cellPhone" 0 with_cell_phone,
        home_phone: ::std::boxed::Box<crate::PhoneNumber> = "homePhone" 0 with_home_phone,
        other_phone: ::std::boxed::Box<crate::PhoneNumber> = "otherPhone" 0 with_other_phone,
        work_email: ::std::string::String = "workEmail" 0 with_work_email,
        personal_email: ::std::string::String = "personalEmail" 0 with_personal_email,
        other_email: ::std::string::String = "otherEmail" 0 with_other_email,
        address: ::std::boxed::Box<crate::ContactAddress> = "address" 0 with_address,
        twitter_id: ::std::boxed::Box<crate::TwitterId> = "twitterId" 0 with_twitter_id,
    )
    (
        line_id: ::std::boxed::Box<crate::LineId> = "lineId" 0 with_line_id,
        whats_app_id: ::std::boxed::Box<crate::WhatsAppId> = "whatsAppId" 0 with_whats_app_id,
        facebook_id: ::std::boxed::Box<crate::FacebookId> = "facebookId" 0 with_facebook_id,
        external_ids: ::std::vec::Vec<crate::ExternalId> = "externalIds" 0 with_external_ids,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        external_organization: ::std::boxed::Box<crate::ExternalOrganization> = "externalOrganization" 0 with_external_organization,
        survey_opt_out: bool = "surveyOptOut" 0 with_survey_opt_out,
        external_system_url: ::std::string::String = "externalSystemUrl" 0 with_external_system_url,
        schema: ::std::boxed::Box<crate::DataSchema> = "schema" 0 with_schema,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        external_data_sources: ::std::vec::Vec<crate::ExternalDataSource> = "externalDataSources" 2 with_external_data_sources,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        canonical_contact: ::std::boxed::Box<crate::ContactAddressableEntityRef> = "canonicalContact" 2 with_canonical_contact,
        merge_set: ::std::vec::Vec<crate::ContactAddressableEntityRef> = "mergeSet" 2 with_merge_set,
        merge_operation: ::std::boxed::Box<crate::MergeOperation> = "mergeOperation" 2 with_merge_operation,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `ExternalContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
#[non_exhaustive]
pub enum Type {
    Ephemeral,
    Identified,
    Curated,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ephemeral, "Ephemeral"),
        (Self::Identified, "Identified"),
        (Self::Curated, "Curated"),
    ];
}

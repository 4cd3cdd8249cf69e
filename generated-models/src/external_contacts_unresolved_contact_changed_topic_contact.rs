// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicContact"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicContact`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsUnresolvedContactChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicDivision>,
    >,
    /// `externalOrganization`: `ExternalContactsUnresolvedContactChangedTopicExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicExternalOrganization,
        >,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
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
    /// `workPhone`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `cellPhone`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `homePhone`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `otherPhone`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: ::std::option::Option<::std::string::String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: ::std::option::Option<::std::string::String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: ::std::option::Option<::std::string::String>,
    /// `address`: `ExternalContactsUnresolvedContactChangedTopicContactAddress`.
    pub address: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicContactAddress,
        >,
    >,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: ::std::option::Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `twitterId`: `ExternalContactsUnresolvedContactChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicTwitterId>,
    >,
    /// `lineId`: `ExternalContactsUnresolvedContactChangedTopicLineId`.
    #[doc(alias = "lineId")]
    pub line_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicLineId>,
    >,
    /// `whatsAppId`: `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicWhatsAppId>,
    >,
    /// `facebookId`: `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicFacebookId>,
    >,
    /// `instagramId`: `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
    #[doc(alias = "instagramId")]
    pub instagram_id: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicInstagramId,
        >,
    >,
    /// `externalIds`: `array of ExternalContactsUnresolvedContactChangedTopicExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicExternalId>,
    >,
    /// `canonicalContactId`: `string`.
    #[doc(alias = "canonicalContactId")]
    pub canonical_contact_id: ::std::option::Option<::std::string::String>,
    /// `schema`: `ExternalContactsUnresolvedContactChangedTopicDataSchema`.
    pub schema: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicDataSchema>,
    >,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `mergeSet`: `array of string`.
    #[doc(alias = "mergeSet")]
    pub merge_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mergedFrom`: `array of string`.
    #[doc(alias = "mergedFrom")]
    pub merged_from: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mergedTo`: `string`.
    #[doc(alias = "mergedTo")]
    pub merged_to: ::std::option::Option<::std::string::String>,
    /// `mergeOperation`: `ExternalContactsUnresolvedContactChangedTopicMergeOperation`.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicMergeOperation,
        >,
    >,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicContact "ExternalContactsUnresolvedContactChangedTopicContact" 34 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicDivision> = "division" 0 with_division,
        external_organization: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicExternalOrganization> = "externalOrganization" 0 with_external_organization,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        middle_name: ::std::string::String = "middleName" 0 with_middle_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        salutation: ::std::string::String = "salutation" 0 with_salutation,
        title: ::std::string::String = "title" 0 with_title,
        work_phone: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "workPhone" 0 with_work_phone,
        cell_phone: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "cellPhone" 0 with_cell_phone,
        home_phone: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "homePhone" 0 with_home_phone,
        other_phone: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "otherPhone" 0 with_other_phone,
        work_email: ::std::string::String = "workEmail" 0 with_work_email,
        personal_email: ::std::string::String = "personalEmail" 0 with_personal_email,
        other_email: ::std::string::String = "otherEmail" 0 with_other_email,
    )
    (
        address: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicContactAddress> = "address" 0 with_address,
        survey_opt_out: bool = "surveyOptOut" 0 with_survey_opt_out,
        external_system_url: ::std::string::String = "externalSystemUrl" 0 with_external_system_url,
        twitter_id: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicTwitterId> = "twitterId" 0 with_twitter_id,
        line_id: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicLineId> = "lineId" 0 with_line_id,
        whats_app_id: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicWhatsAppId> = "whatsAppId" 0 with_whats_app_id,
        facebook_id: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicFacebookId> = "facebookId" 0 with_facebook_id,
        instagram_id: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicInstagramId> = "instagramId" 0 with_instagram_id,
        external_ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicExternalId> = "externalIds" 0 with_external_ids,
        canonical_contact_id: ::std::string::String = "canonicalContactId" 0 with_canonical_contact_id,
        schema: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicDataSchema> = "schema" 0 with_schema,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        merge_set: ::std::vec::Vec<::std::string::String> = "mergeSet" 0 with_merge_set,
        merged_from: ::std::vec::Vec<::std::string::String> = "mergedFrom" 0 with_merged_from,
        merged_to: ::std::string::String = "mergedTo" 0 with_merged_to,
        merge_operation: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicMergeOperation> = "mergeOperation" 0 with_merge_operation,
    )
    (
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
});

/// The property `type` of `ExternalContactsUnresolvedContactChangedTopicContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
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

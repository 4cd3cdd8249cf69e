// @generated from the schema "Relationship"; changes made here are lost at the next generation

use crate::{ExternalDataSource, ExternalOrganization, User, WritableStarrableDivision};
use crate::runtime::Extra;

/// The schema `Relationship`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Relationship {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `user`: `User`, required.
    pub user: Option<Box<User>>,
    /// `externalOrganization`: `ExternalOrganization`, required.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<ExternalOrganization>>,
    /// `relationship`: `string`, required.
    pub relationship: Option<String>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: Option<Vec<ExternalDataSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Relationship "Relationship" 7 {
    (
        id: String = "id" with_id read_only,
        division: Box<WritableStarrableDivision> = "division" with_division,
        user: Box<User> = "user" with_user required,
        external_organization: Box<ExternalOrganization> = "externalOrganization" with_external_organization required,
        relationship: String = "relationship" with_relationship required,
        external_data_sources: Vec<ExternalDataSource> = "externalDataSources" with_external_data_sources read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

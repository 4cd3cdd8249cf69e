// @generated from the schema "DataActionConditionSettings"; changes made here are lost at the next generation

use crate::{DataActionContactColumnFieldMapping, DigitalDataActionConditionPredicate};
use crate::runtime::Extra;

/// The schema `DataActionConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataActionConditionSettings {
    /// `dataActionId`: `string`, required.
    #[doc(alias = "dataActionId")]
    pub data_action_id: Option<String>,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: Option<String>,
    /// `dataNotFoundResolution`: `boolean`, required.
    #[doc(alias = "dataNotFoundResolution")]
    pub data_not_found_resolution: Option<bool>,
    /// `predicates`: `array of DigitalDataActionConditionPredicate`.
    pub predicates: Option<Vec<DigitalDataActionConditionPredicate>>,
    /// `contactColumnToDataActionFieldMappings`: `array of DataActionContactColumnFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<DataActionContactColumnFieldMapping>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataActionConditionSettings "DataActionConditionSettings" 5 {
    (
        data_action_id: String = "dataActionId" with_data_action_id required,
        contact_id_field: String = "contactIdField" with_contact_id_field,
        data_not_found_resolution: bool = "dataNotFoundResolution" with_data_not_found_resolution required,
        predicates: Vec<DigitalDataActionConditionPredicate> = "predicates" with_predicates,
        contact_column_to_data_action_field_mappings: Vec<DataActionContactColumnFieldMapping> = "contactColumnToDataActionFieldMappings" with_contact_column_to_data_action_field_mappings,
    )
});
